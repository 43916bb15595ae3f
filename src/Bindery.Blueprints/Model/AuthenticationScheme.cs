namespace Bindery.Blueprints;

public enum AuthenticationScheme
{
    ApiKeyHeader,
    ApiKeyQuery,
    Basic,
    Bearer,

    /// <summary>Several credentials in one request.</summary>
    Headers,

    /// <summary>RFC 5849, one-legged where there is no token.</summary>
    Oauth1,
    Oauth2Code,
    Oauth2Client,

    /// <summary>With a refresh token that the user pastes.</summary>
    Oauth2Refresh,

    /// <summary>A token for user name and password.</summary>
    Login,
    Hmac,
    Jwt,
}
