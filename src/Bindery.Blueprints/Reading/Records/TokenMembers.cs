using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

/// <summary>What OAuth 2 and a login need.</summary>
internal static class TokenMembers
{
    public static Authentication Ask(IMembers members, Authentication known) =>
        Login(
            members,
            known with
            {
                AuthorizeUrl = members.Optional(
                    "authorize_url",
                    Texts.BaseAddress,
                    "Page on which the user agrees, for oauth2-code; may hold settings in braces."
                ),
                TokenUrl = members.Optional(
                    "token_url",
                    Texts.BaseAddress,
                    "Address that hands out tokens, for oauth2; may hold settings in braces."
                ),
                ClientId = members.Optional(
                    "client_id",
                    Texts.TechnicalName,
                    "Setting with the app's id, for oauth2."
                ),
                ClientSecret = members.Optional(
                    "client_secret",
                    Texts.TechnicalName,
                    "Setting with the app's secret, for oauth1 and oauth2."
                ),
                RefreshToken = members.Optional(
                    "refresh_token",
                    Texts.TechnicalName,
                    "Setting with the refresh token that the user pastes, for oauth2-refresh."
                ),
                Scopes = members.Or(
                    "scopes",
                    Values.Lines,
                    [],
                    "Rights that are asked for, for oauth2."
                ),
                Pkce = members.Or(
                    "pkce",
                    Values.Flag,
                    false,
                    "Whether the platform takes PKCE (S256), for oauth2-code."
                ),
                ClientAuthentication = members.Optional(
                    "client_authentication",
                    Choice.Among("basic", "body"),
                    "Where the app's id and secret stand in a request for tokens; body where left out."
                ),
                AuthorizeParameters = members.Or(
                    "authorize_parameters",
                    Values.ByLine,
                    [],
                    "Further parameters of the page on which the user agrees."
                ),
                Audience = members.Optional(
                    "audience",
                    Texts.Line,
                    "For whom a token is, for oauth2-client and jwt."
                ),
            }
        );

    private static Authentication Login(IMembers members, Authentication known) =>
        known with
        {
            Path = members.Optional(
                "path",
                Texts.EndpointPath,
                "Path that takes the credentials, for login."
            ),
            Method = members.Optional(
                "method",
                Choice.Among("POST", "PUT", "GET", "HMAC-SHA256", "HMAC-SHA1"),
                "HTTP method of a login, or signature method of oauth1."
            ),
            Body = members.Or(
                "body",
                Values.Many(LoginMemberShape.Shape),
                [],
                "Members of a login's body."
            ),
            TokenPath = members.Optional(
                "token_path",
                Texts.MemberPath,
                "Where a login's answer has the token; left out where the body is the token."
            ),
            LifetimeSeconds = members.OptionalValue(
                "lifetime_seconds",
                Values.AtLeastOne,
                "How long a token lives, for login and jwt."
            ),
        };
}
