using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Signing;

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
        ImmutableArray<KeyValuePair<string, string>> ofHeader = OfHeader(request);
        ImmutableDictionary<string, string> named = ofHeader
            .Concat(Oauth1Signing.Pairs(request.ToSigned().Query))
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
                Signature(way, request, ofHeader)
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
        ImmutableArray<KeyValuePair<string, string>> ofHeader
    ) =>
        Oauth1Signing.Signature(
            request.ToSigned(),
            ofHeader,
            settings.Of(way.ClientSecret),
            settings.Of(way.TokenSecret)
        );

    /// <summary>The parameters of the header, save the realm.</summary>
    private static ImmutableArray<KeyValuePair<string, string>> OfHeader(PlatformRequest request)
    {
        string header = request.Headers.Authorization.ToString();
        return header.StartsWith("OAuth ", StringComparison.OrdinalIgnoreCase)
            ?
            [
                .. header["OAuth ".Length..]
                    .Split(',', StringSplitOptions.TrimEntries)
                    .Select(Pair)
                    .Where(pair => pair.Key != "realm"),
            ]
            : [];
    }

    private static KeyValuePair<string, string> Pair(string text)
    {
        string[] halves = text.Split('=', 2);
        string value = halves.Length > 1 ? halves[1].Trim('"') : "";
        return new KeyValuePair<string, string>(
            Uri.UnescapeDataString(halves[0]),
            Uri.UnescapeDataString(value)
        );
    }
}
