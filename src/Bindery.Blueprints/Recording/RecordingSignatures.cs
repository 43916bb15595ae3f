using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Bindery.Blueprints.Signing;

namespace Bindery.Blueprints.Recording;

/// <summary>Proofs that are made anew for each request.</summary>
internal sealed class RecordingSignatures(RecordingSettings settings, TimeProvider clock)
{
    private const int NonceBytes = 16;
    private const int Lifetime = 60;

    /// <summary>The protocol's parameters, signature included: RFC 5849, section 3.1.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Oauth1(Authentication way, SignedRequest to)
    {
        List<KeyValuePair<string, string>> protocol =
        [
            KeyValuePair.Create("oauth_consumer_key", settings.Needed(way.ClientKey)),
            KeyValuePair.Create("oauth_nonce", Nonce()),
            KeyValuePair.Create("oauth_signature_method", way.Method ?? "HMAC-SHA256"),
            KeyValuePair.Create(
                "oauth_timestamp",
                HmacSigning.Timestamp(format: null, clock.GetUtcNow())
            ),
            KeyValuePair.Create("oauth_version", "1.0"),
        ];
        if (way.Token is not null)
        {
            protocol.Add(KeyValuePair.Create("oauth_token", settings.Needed(way.Token)));
        }

        string signature = Oauth1Signing.Signature(
            to,
            protocol,
            settings.Needed(way.ClientSecret),
            settings.Of(way.TokenSecret)
        );
        return [.. protocol, KeyValuePair.Create("oauth_signature", signature)];
    }

    /// <summary>Headers of a request that is signed with a shared secret.</summary>
    public IEnumerable<KeyValuePair<string, string>> Hmac(Authentication way, SignedRequest to)
    {
        string moment = HmacSigning.Timestamp(way.TimestampFormat, clock.GetUtcNow());
        yield return KeyValuePair.Create(
            way.Header!,
            way.Prefix + HmacSigning.Signature(way, to, settings.Needed(way.Secret), moment)
        );
        if (way.TimestampHeader is { } timestamp)
        {
            yield return KeyValuePair.Create(timestamp, moment);
        }

        if (way.KeyHeader is { } key)
        {
            yield return KeyValuePair.Create(key, settings.Needed(way.Key));
        }
    }

    /// <summary>A token that the user's own key signs, good for a minute or as long as the blueprint says.</summary>
    public string Jwt(Authentication way)
    {
        long now = clock.GetUtcNow().ToUnixTimeSeconds();
        JsonObject claims = new()
        {
            ["iat"] = now,
            ["exp"] = now + (way.LifetimeSeconds ?? Lifetime),
            ["jti"] = Nonce(),
        };
        if (way.Issuer is not null)
        {
            claims["iss"] = settings.Needed(way.Issuer);
        }

        if (way.Subject is not null)
        {
            claims["sub"] = settings.Needed(way.Subject);
        }

        if (way.Audience is { } audience)
        {
            claims["aud"] = settings.Filled(audience);
        }

        return JwtSigning.Token(
            way.Algorithm ?? "HS256",
            settings.Needed(way.Key),
            claims,
            way.KeyId is null ? null : settings.Needed(way.KeyId)
        );
    }

    private static string Nonce() =>
        RandomNumberGenerator.GetHexString(NonceBytes, lowercase: true);
}
