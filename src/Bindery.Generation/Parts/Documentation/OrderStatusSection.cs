using Bindery.Blueprints;

namespace Bindery.Generation.Parts.Documentation;

/// <summary>What the platform is told of its orders; nothing where it is told nothing.</summary>
internal static class OrderStatusSection
{
    public static MarkdownSource Of(ConnectorContext connector)
    {
        StatusSending? sent = connector
            .Blueprint.Entities.Select(entity => entity.States?.Send)
            .FirstOrDefault(send => send is not null);
        return sent is null
            ? MarkdownSource.Empty
            : MarkdownSource.Of(
                $"""
                ## Status of orders

                Switch on *Export On Change* on the backend's page *Changes and Deletions*. From then
                on the platform is told what becomes of its orders here:

                | here | there |
                | --- | --- |
                {MarkdownSource.Lines([
                    Row(connector, "confirmed", sent.Confirmed),
                    Row(connector, "delivered whole", sent.Delivered),
                    Row(connector, "cancelled", sent.Cancelled),
                ])}

                A status goes forward only: before it is sent, the platform is asked how far the order
                is. What it refuses is kept under *Failures*.
                """
            );
    }

    private static MarkdownSource Row(ConnectorContext connector, string step, string? status) =>
        status is null
            ? MarkdownSource.Empty
            : MarkdownSource.Of($"| {MarkdownText.Of(step)} | {Word(connector, status)} |");

    /// <summary>The status, or the setting that names it.</summary>
    private static MarkdownSource Word(ConnectorContext connector, string status) =>
        connector.Blueprint.Settings.FirstOrDefault(setting =>
            setting.Name == MemberSetting.Of(status)
        )
            is { } named
            ? MarkdownSource.Of($"the first of the setting *{MarkdownText.Of(named.Label)}*")
            : MarkdownSource.Of($"{MarkdownText.Code(status)}");
}
