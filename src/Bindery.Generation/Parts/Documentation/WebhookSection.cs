using Bindery.Blueprints;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Documentation;

/// <summary>Which topics to subscribe to, and where they are sent; nothing without webhooks.</summary>
internal static class WebhookSection
{
    public static MarkdownSource Of(ConnectorContext connector)
    {
        if (connector.Blueprint.Webhooks is not { } webhooks)
        {
            return MarkdownSource.Empty;
        }

        Setting? secret = connector.Blueprint.Settings.FirstOrDefault(setting =>
            setting.Name == webhooks.Signature.Secret
        );
        return MarkdownSource.Of(
            $"""
            ## Webhooks

            The page *Webhooks* of the backend shows the address to give to the platform,
            `https://ODOO/{PythonName.Of(connector.Names.SnakePrefix)}/webhook/TOKEN`. Keep it secret. Fill in “{MarkdownText.Of(
                secret?.Label ?? webhooks.Signature.Secret
            )}” too:
            a delivery without the right signature in {MarkdownText.Code(
                webhooks.Signature.Header
            )} is refused.

            | topic | what it does |
            | --- | --- |
            {MarkdownSource.Lines(webhooks.Topics.Select(topic => Row(connector, topic)))}

            A delivery is stored, answered and handled by a job, which reads the record again. One
            that failed can be replayed under *Webhooks*.
            """
        );
    }

    private static MarkdownSource Row(ConnectorContext connector, WebhookTopic topic)
    {
        Entity entity = connector.Blueprint.Entities.First(other => other.Name == topic.Entity);
        MarkdownText title = MarkdownText.Of(entity.Title.ToLowerInvariant());
        return topic.Event == WebhookEvent.Delete
            ? MarkdownSource.Of(
                $"| {MarkdownText.Code(topic.Topic)} | notes that the {title} was deleted |"
            )
            : MarkdownSource.Of($"| {MarkdownText.Code(topic.Topic)} | imports the {title} |");
    }
}
