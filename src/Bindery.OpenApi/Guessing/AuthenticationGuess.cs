using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Reading.Shapes;
using Microsoft.OpenApi;

namespace Bindery.OpenApi.Guessing;

/// <summary>How a request proves who sends it, by the document's security schemes.</summary>
internal static class AuthenticationGuess
{
    public static Annotated<Authentication> Of(OpenApiDocument document)
    {
        ImmutableArray<Authentication> known =
        [
            .. Named(document).Select(Of).OfType<Authentication>().DistinctBy(one => one.Scheme),
        ];
        if (known.IsEmpty)
        {
            return new(
                new Authentication
                {
                    Scheme = AuthenticationScheme.Bearer,
                    Secret = "access_token",
                },
                "guess: the document names no scheme that can be used"
            );
        }

        string[] others = [.. known.Skip(1).Select(one => KebabCase.Of(one.Scheme.ToString()))];
        return new(
            known[0],
            others.Length == 0
                ? "certain: the document's security scheme"
                : $"likely: the document names {string.Join(", ", others)} too"
        );
    }

    /// <summary>Schemes that every request needs, before those that some do.</summary>
    private static IEnumerable<IOpenApiSecurityScheme> Named(OpenApiDocument document)
    {
        IEnumerable<OpenApiSecurityRequirement> required = (document.Security ?? []).Concat(
            (document.Paths ?? [])
                .Where(path => path.Value is not null)
                .SelectMany(path => path.Value.Operations?.Values.AsEnumerable() ?? [])
                .SelectMany(operation => operation?.Security ?? [])
                .Take(200)
        );
        IEnumerable<IOpenApiSecurityScheme?> all = required
            .SelectMany(requirement => requirement.Keys)
            .Select(reference => reference.Target)
            .Concat(document.Components?.SecuritySchemes?.Values ?? []);
        return all.OfType<IOpenApiSecurityScheme>();
    }

    private static Authentication? Of(IOpenApiSecurityScheme scheme) =>
        scheme.Type switch
        {
            SecuritySchemeType.ApiKey => Key(scheme),
            SecuritySchemeType.Http => Http(scheme),
            SecuritySchemeType.OAuth2 => OAuth(scheme.Flows),
            SecuritySchemeType.OpenIdConnect => Bearer,
            _ => null,
        };

    private static Authentication Bearer =>
        new() { Scheme = AuthenticationScheme.Bearer, Secret = "access_token" };

    private static Authentication? Key(IOpenApiSecurityScheme scheme) =>
        scheme.In switch
        {
            ParameterLocation.Header when Texts.Header.Allows(scheme.Name ?? "") => new()
            {
                Scheme = AuthenticationScheme.ApiKeyHeader,
                Header = scheme.Name,
                Secret = "api_key",
            },
            ParameterLocation.Query when Texts.Line.Allows(scheme.Name ?? "") => new()
            {
                Scheme = AuthenticationScheme.ApiKeyQuery,
                Parameter = scheme.Name,
                Secret = "api_key",
            },
            _ => null,
        };

    private static Authentication? Http(IOpenApiSecurityScheme scheme) =>
        scheme.Scheme?.ToLowerInvariant() switch
        {
            "basic" => new()
            {
                Scheme = AuthenticationScheme.Basic,
                User = "username",
                Secret = "password",
            },
            "bearer" => Bearer,
            _ => null,
        };

    private static Authentication? OAuth(OpenApiOAuthFlows? flows) =>
        flows switch
        {
            { ClientCredentials.TokenUrl: { } token } when Address(token) is { } url => new()
            {
                Scheme = AuthenticationScheme.Oauth2Client,
                TokenUrl = url,
                ClientId = "client_id",
                ClientSecret = "client_secret",
            },
            { AuthorizationCode: { TokenUrl: { } token, AuthorizationUrl: { } page } }
                when Address(token) is { } url && Address(page) is { } authorize => new()
            {
                Scheme = AuthenticationScheme.Oauth2Code,
                AuthorizeUrl = authorize,
                TokenUrl = url,
                ClientId = "client_id",
                ClientSecret = "client_secret",
                Scopes =
                [
                    .. (flows.AuthorizationCode.Scopes?.Keys ?? [])
                        .Where(Texts.Line.Allows)
                        .Take(20),
                ],
            },
            _ => null,
        };

    /// <summary>Null where it isn't an absolute address of the web, or has a query.</summary>
    private static string? Address(Uri uri) =>
        uri.IsAbsoluteUri && Texts.BaseAddress.Allows(uri.AbsoluteUri) ? uri.AbsoluteUri : null;
}
