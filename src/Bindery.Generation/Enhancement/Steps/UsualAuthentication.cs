using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Core.Failures;
using Bindery.Generation.Enhancement.History;

namespace Bindery.Generation.Enhancement.Steps;

/// <summary>A scheme as platforms usually have it, for one that no blueprint describes.</summary>
internal static class UsualAuthentication
{
    private const int MinutesOfToken = 5;

    /// <summary>Names on the command line, with what each means.</summary>
    public static ImmutableArray<(string Name, AuthenticationScheme Scheme)> Names { get; } =
    [
        ("api-key", AuthenticationScheme.ApiKeyHeader),
        ("api-key-header", AuthenticationScheme.ApiKeyHeader),
        ("api-key-query", AuthenticationScheme.ApiKeyQuery),
        ("basic", AuthenticationScheme.Basic),
        ("bearer", AuthenticationScheme.Bearer),
        ("oauth1", AuthenticationScheme.Oauth1),
        ("oauth2-code", AuthenticationScheme.Oauth2Code),
        ("oauth2-client", AuthenticationScheme.Oauth2Client),
        ("hmac", AuthenticationScheme.Hmac),
        ("jwt", AuthenticationScheme.Jwt),
    ];

    public static Authentication Of(AuthenticationScheme scheme, RecordedStep step)
    {
        Authentication way = new() { Scheme = scheme };
        return scheme switch
        {
            AuthenticationScheme.ApiKeyHeader => way with
            {
                Header = step.Header ?? "X-API-Key",
                Secret = "api_key",
            },
            AuthenticationScheme.ApiKeyQuery => way with
            {
                Parameter = step.Header ?? "api_key",
                Secret = "api_key",
            },
            AuthenticationScheme.Basic => way with { User = "api_user", Secret = "api_password" },
            AuthenticationScheme.Bearer => way with { Secret = "access_token" },
            AuthenticationScheme.Oauth1 => way with
            {
                ClientKey = "client_key",
                ClientSecret = "client_secret",
                Token = "access_token",
                TokenSecret = "token_secret",
            },
            AuthenticationScheme.Oauth2Code => Client(way, step) with
            {
                AuthorizeUrl = step.AuthorizeUrl ?? throw Missing("--authorize-url", step),
                Pkce = true,
            },
            AuthenticationScheme.Oauth2Client => Client(way, step),
            AuthenticationScheme.Hmac => way with
            {
                Header = step.Header ?? "X-Signature",
                Secret = "api_secret",
                Algorithm = "sha256",
                Encoding = "hex",
                Parts = ["timestamp", "method", "path", "body"],
                TimestampHeader = "X-Timestamp",
            },
            _ => way with
            {
                Header = step.Header,
                Algorithm = "HS256",
                Key = "jwt_key",
                Issuer = "jwt_issuer",
                LifetimeSeconds = MinutesOfToken * 60,
            },
        };
    }

    private static Authentication Client(Authentication way, RecordedStep step) =>
        way with
        {
            TokenUrl = step.TokenUrl ?? throw Missing("--token-url", step),
            ClientId = "client_id",
            ClientSecret = "client_secret",
        };

    private static BinderyException Missing(string option, RecordedStep step) =>
        BinderyException.BadRequest(
            $"{step.Name} needs {option}, the platform's address for it, as in {option} 'https://platform.example/oauth/…' or '{{url}}/oauth/…', where {{url}} is a setting of the backend."
        );
}
