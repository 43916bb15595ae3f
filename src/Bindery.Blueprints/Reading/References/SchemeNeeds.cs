using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.References;

/// <summary>What a scheme can't do without.</summary>
internal static class SchemeNeeds
{
    public static IEnumerable<(string Key, string Message)> Missing(Authentication scheme) =>
        Of(scheme)
            .Where(need => need.Value is null)
            .Select(need =>
                (
                    need.Key,
                    $"{KebabCase.Of(scheme.Scheme.ToString())} needs {need.Key}; name {need.What}"
                )
            );

    private static IEnumerable<(string Key, object? Value, string What)> Of(Authentication scheme)
    {
        const string Setting = "the setting that holds it";
        const string Address = "the address";
        return scheme.Scheme switch
        {
            AuthenticationScheme.ApiKeyHeader =>
            [
                ("secret", scheme.Secret, Setting),
                ("header", scheme.Header, "the header"),
            ],
            AuthenticationScheme.ApiKeyQuery =>
            [
                ("secret", scheme.Secret, Setting),
                ("parameter", scheme.Parameter, "the parameter"),
            ],
            AuthenticationScheme.Basic => [("user", scheme.User, Setting)],
            AuthenticationScheme.Bearer => [("secret", scheme.Secret, Setting)],
            AuthenticationScheme.Headers =>
            [
                ("headers", scheme.Headers.IsEmpty ? null : "", "at least one header"),
            ],
            AuthenticationScheme.Oauth1 =>
            [
                ("client_key", scheme.ClientKey, Setting),
                ("client_secret", scheme.ClientSecret, Setting),
            ],
            AuthenticationScheme.Oauth2Code =>
            [
                ("authorize_url", scheme.AuthorizeUrl, Address),
                ("token_url", scheme.TokenUrl, Address),
                ("client_id", scheme.ClientId, Setting),
                ("client_secret", scheme.ClientSecret, Setting),
            ],
            AuthenticationScheme.Oauth2Client =>
            [
                ("token_url", scheme.TokenUrl, Address),
                ("client_id", scheme.ClientId, Setting),
                ("client_secret", scheme.ClientSecret, Setting),
            ],
            AuthenticationScheme.Oauth2Refresh =>
            [
                ("token_url", scheme.TokenUrl, Address),
                ("client_id", scheme.ClientId, Setting),
                ("client_secret", scheme.ClientSecret, Setting),
                ("refresh_token", scheme.RefreshToken, Setting),
            ],
            AuthenticationScheme.Login =>
            [
                ("path", scheme.Path, "the path"),
                ("body", scheme.Body.IsEmpty ? null : "", "its members"),
            ],
            AuthenticationScheme.Hmac =>
            [
                ("secret", scheme.Secret, Setting),
                ("header", scheme.Header, "the header"),
                ("parts", scheme.Parts.IsEmpty ? null : "", "what is signed"),
            ],
            _ =>
            [
                ("key", scheme.Key, Setting),
                ("algorithm", scheme.Algorithm, "HS256, RS256 or ES256"),
            ],
        };
    }
}
