using System.Collections.Immutable;

namespace Bindery.Blueprints;

/// <summary>
/// One way in. Which members count depends on <see cref="Scheme"/>; those that name settings are in
/// <see cref="SettingsUsed"/>.
/// </summary>
public sealed record Authentication
{
    public required AuthenticationScheme Scheme { get; init; }

    /// <summary>When this way is taken; null for always.</summary>
    public AuthenticationCondition? When { get; init; }

    /// <summary>Header that carries the key, token or signature.</summary>
    public string? Header { get; init; }

    /// <summary>Query parameter that carries an API key.</summary>
    public string? Parameter { get; init; }

    /// <summary>Text before the secret in the header, such as <c>Token </c>; null for the scheme's own.</summary>
    public string? Prefix { get; init; }

    /// <summary>Setting with the key, token or password.</summary>
    public string? Secret { get; init; }

    /// <summary>Setting with the user name.</summary>
    public string? User { get; init; }

    public ImmutableArray<CredentialHeader> Headers { get; init; } = [];

    /// <summary>Settings of OAuth 1.0a.</summary>
    public string? ClientKey { get; init; }
    public string? Token { get; init; }
    public string? TokenSecret { get; init; }

    /// <summary>Signature method of OAuth 1.0a, or HTTP method of a login.</summary>
    public string? Method { get; init; }

    /// <summary>Where OAuth 1.0a puts its parameters: <c>header</c> or <c>query</c>.</summary>
    public string? Place { get; init; }

    public string? AuthorizeUrl { get; init; }
    public string? TokenUrl { get; init; }

    /// <summary>Setting.</summary>
    public string? ClientId { get; init; }

    /// <summary>Setting.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>Setting with a refresh token that the user pastes.</summary>
    public string? RefreshToken { get; init; }
    public ImmutableArray<string> Scopes { get; init; } = [];
    public bool Pkce { get; init; }

    /// <summary>How the client proves itself at the token endpoint: <c>basic</c> or <c>body</c>.</summary>
    public string? ClientAuthentication { get; init; }
    public ImmutableArray<DefaultValue> AuthorizeParameters { get; init; } = [];
    public string? Audience { get; init; }

    /// <summary>Path of a login, below the base address.</summary>
    public string? Path { get; init; }
    public ImmutableArray<LoginMember> Body { get; init; } = [];

    /// <summary>Where a login's answer has the token.</summary>
    public string? TokenPath { get; init; }
    public int? LifetimeSeconds { get; init; }

    /// <summary>Of an HMAC or a JWT.</summary>
    public string? Algorithm { get; init; }
    public string? Encoding { get; init; }

    /// <summary>What an HMAC is made of, in order.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];
    public string? Separator { get; init; }
    public string? TimestampHeader { get; init; }
    public string? TimestampFormat { get; init; }

    /// <summary>Setting with the public name of an HMAC's key, or with a JWT's key.</summary>
    public string? Key { get; init; }
    public string? KeyHeader { get; init; }

    /// <summary>Settings of a JWT.</summary>
    public string? Issuer { get; init; }
    public string? Subject { get; init; }
    public string? KeyId { get; init; }

    /// <summary>Members that name settings, as the YAML calls them, with the setting's name.</summary>
    public ImmutableArray<(string Key, string Setting)> SettingsUsed
    {
        get
        {
            (string Key, string? Setting)[] named =
            [
                ("secret", Secret),
                ("user", User),
                ("client_key", ClientKey),
                ("client_secret", ClientSecret),
                ("token", Token),
                ("token_secret", TokenSecret),
                ("client_id", ClientId),
                ("refresh_token", RefreshToken),
                ("key", Key),
                ("issuer", Issuer),
                ("subject", Subject),
                ("key_id", KeyId),
                ("when.field", When?.Field),
                .. Headers.Select(
                    (header, at) => ($"headers[{at}].secret", (string?)header.Secret)
                ),
                .. Body.Select((member, at) => ($"body[{at}].secret", member.Secret)),
            ];
            return
            [
                .. named
                    .Where(pair => !string.IsNullOrEmpty(pair.Setting))
                    .Select(pair => (pair.Key, pair.Setting!)),
            ];
        }
    }
}
