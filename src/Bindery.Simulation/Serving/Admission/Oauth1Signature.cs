using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Bindery.Blueprints;

namespace Bindery.Simulation.Serving.Admission;

/// <summary>RFC 5849 without a body: the signature is made again and compared.</summary>
internal sealed class Oauth1Signature(SettingVault settings, TimeProvider clock) : IAdmission
{
    /// <summary>WooCommerce's window; the RFC names none.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private readonly Lock gate = new();
    private readonly HashSet<string> nonces = new(StringComparer.Ordinal);

    public bool Admits(Authentication way, PlatformRequest request)
    {
        ImmutableArray<KeyValuePair<string, string>> protocol = Protocol(request);
        ImmutableDictionary<string, string> named = protocol
            .DistinctBy(pair => pair.Key)
            .ToImmutableDictionary(StringComparer.Ordinal);
        return named.GetValueOrDefault("oauth_consumer_key") == settings.Of(way.ClientKey)
            && (
                way.Token is null
                || named.GetValueOrDefault("oauth_token") == settings.Of(way.Token)
            )
            && IsFresh(named)
            && Secrets.Equal(
                named.GetValueOrDefault("oauth_signature"),
                Signature(way, request, protocol, named)
            );
    }

    private bool IsFresh(ImmutableDictionary<string, string> named)
    {
        bool timely =
            long.TryParse(named.GetValueOrDefault("oauth_timestamp"), out long seconds)
            && (clock.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(seconds)).Duration()
                <= Window;
        lock (gate)
        {
            return timely && nonces.Add(named.GetValueOrDefault("oauth_nonce", ""));
        }
    }

    private string Signature(
        Authentication way,
        PlatformRequest request,
        ImmutableArray<KeyValuePair<string, string>> protocol,
        ImmutableDictionary<string, string> named
    )
    {
        string[] parameters =
        [
            .. protocol
                .Where(pair => pair.Key != "oauth_signature")
                .Select(pair => $"{Encoded(pair.Key)}={Encoded(pair.Value)}")
                .Order(StringComparer.Ordinal),
        ];
        string text =
            $"{request.Method}&{Encoded(request.Address)}&{Encoded(string.Join('&', parameters))}";
        string key =
            $"{Encoded(settings.Of(way.ClientSecret))}&{Encoded(settings.Of(way.TokenSecret))}";
        byte[] secret = Encoding.ASCII.GetBytes(key);
        byte[] signed = Encoding.ASCII.GetBytes(text);
#pragma warning disable CA5350 // The platform's older method; nothing but this fake depends on it.
        byte[] hash =
            named.GetValueOrDefault("oauth_signature_method") == "HMAC-SHA1"
                ? HMACSHA1.HashData(secret, signed)
                : HMACSHA256.HashData(secret, signed);
#pragma warning restore CA5350
        return Convert.ToBase64String(hash);
    }

    /// <summary>Every parameter of the query, and those of the header save the realm.</summary>
    private static ImmutableArray<KeyValuePair<string, string>> Protocol(PlatformRequest request)
    {
        string header = request.Headers.Authorization.ToString();
        IEnumerable<KeyValuePair<string, string>> fromHeader = header.StartsWith(
            "OAuth ",
            StringComparison.OrdinalIgnoreCase
        )
            ? header["OAuth ".Length..]
                .Split(',', StringSplitOptions.TrimEntries)
                .Select(part => Pair(part, '"'))
                .Where(pair => pair.Key != "realm")
            : [];
        IEnumerable<KeyValuePair<string, string>> fromQuery = request
            .RawQuery.TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => Pair(part.Replace('+', ' '), '\0'));
        return [.. fromHeader, .. fromQuery];
    }

    private static KeyValuePair<string, string> Pair(string text, char quote)
    {
        string[] halves = text.Split('=', 2);
        string value = halves.Length > 1 ? halves[1].Trim(quote) : "";
        return new KeyValuePair<string, string>(
            Uri.UnescapeDataString(halves[0]),
            Uri.UnescapeDataString(value)
        );
    }

    private static string Encoded(string text) => Uri.EscapeDataString(text);
}
