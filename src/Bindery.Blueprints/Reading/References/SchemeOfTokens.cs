namespace Bindery.Blueprints.Reading.References;

/// <summary>Tokens that a delivery brings are those of OAuth 2, and it brings nothing else.</summary>
internal sealed class SchemeOfTokens : IReferenceCheck
{
    public string Needs => "webhooks";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint)
    {
        if (blueprint.Webhooks?.Tokens is not { } tokens)
        {
            yield break;
        }

        if (!blueprint.Authentication.Any(way => IsRenewed(way.Scheme)))
        {
            yield return (
                "webhooks.tokens",
                "webhooks bring tokens and no scheme takes them; add oauth2-refresh or oauth2-code to authentication"
            );
        }

        if (blueprint.Webhooks.Topics.Any(topic => topic.Topic == tokens.Topic))
        {
            yield return (
                "webhooks.tokens.topic",
                $"the topic {Quote.Of(tokens.Topic)} brings tokens and stands in topics too; take it out of topics"
            );
        }
    }

    private static bool IsRenewed(AuthenticationScheme scheme) =>
        scheme is AuthenticationScheme.Oauth2Refresh or AuthenticationScheme.Oauth2Code;
}
