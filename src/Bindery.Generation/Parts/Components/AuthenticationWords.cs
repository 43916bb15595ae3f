using Bindery.Blueprints;

namespace Bindery.Generation.Parts.Components;

/// <summary>What the framework calls a scheme, and the members that are one text.</summary>
internal static class AuthenticationWords
{
    public static string Scheme(AuthenticationScheme scheme) =>
        scheme switch
        {
            AuthenticationScheme.ApiKeyHeader => "api-key-header",
            AuthenticationScheme.ApiKeyQuery => "api-key-query",
            AuthenticationScheme.Basic => "basic",
            AuthenticationScheme.Bearer => "bearer",
            AuthenticationScheme.Headers => "headers",
            AuthenticationScheme.Oauth1 => "oauth1",
            AuthenticationScheme.Oauth2Code => "oauth2-code",
            AuthenticationScheme.Oauth2Client => "oauth2-client",
            AuthenticationScheme.Oauth2Refresh => "oauth2-refresh",
            AuthenticationScheme.Login => "login",
            AuthenticationScheme.Hmac => "hmac",
            AuthenticationScheme.Jwt => "jwt",
            _ => throw new ArgumentOutOfRangeException(nameof(scheme)),
        };

    public static IEnumerable<(string Key, string Value)> Texts(Authentication way)
    {
        (string Key, string? Value)[] texts =
        [
            ("header", way.Header),
            ("parameter", way.Parameter),
            ("prefix", way.Prefix),
            ("user", way.User),
            ("secret", way.Secret),
            ("client_key", way.ClientKey),
            ("client_secret", way.ClientSecret),
            ("token", way.Token),
            ("token_secret", way.TokenSecret),
            ("method", way.Method),
            ("place", way.Place),
            ("authorize_url", way.AuthorizeUrl),
            ("token_url", way.TokenUrl),
            ("client_id", way.ClientId),
            ("refresh_token", way.RefreshToken),
            ("client_authentication", way.ClientAuthentication),
            ("audience", way.Audience),
            ("path", way.Path),
            ("token_path", way.TokenPath),
            ("algorithm", way.Algorithm),
            ("encoding", way.Encoding),
            ("separator", way.Separator),
            ("timestamp_header", way.TimestampHeader),
            ("timestamp_format", way.TimestampFormat),
            ("key", way.Key),
            ("key_header", way.KeyHeader),
            ("issuer", way.Issuer),
            ("subject", way.Subject),
            ("key_id", way.KeyId),
        ];
        return texts.Where(text => text.Value is not null).Select(text => (text.Key, text.Value!));
    }
}
