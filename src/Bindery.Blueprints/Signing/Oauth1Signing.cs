using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Bindery.Blueprints.Signing;

/// <summary>RFC 5849, section 3.4, of requests whose body is no form.</summary>
public static class Oauth1Signing
{
    private const string MethodParameter = "oauth_signature_method";

    /// <param name="request">Its query is signed too.</param>
    /// <param name="protocol">Parameters of the protocol that aren't in the query, save the signature.</param>
    /// <param name="clientSecret">The client's.</param>
    /// <param name="tokenSecret">Empty where there is no token.</param>
    /// <returns>In base64.</returns>
    public static string Signature(
        SignedRequest request,
        IEnumerable<KeyValuePair<string, string>> protocol,
        string clientSecret,
        string tokenSecret
    )
    {
        ImmutableArray<KeyValuePair<string, string>> parameters =
        [
            .. protocol,
            .. Pairs(request.Query),
        ];
        string joined = string.Join(
            '&',
            parameters
                .Where(pair => pair.Key != "oauth_signature")
                .Select(pair => (Name: Encoded(pair.Key), Value: Encoded(pair.Value)))
                .OrderBy(pair => pair.Name, StringComparer.Ordinal)
                .ThenBy(pair => pair.Value, StringComparer.Ordinal)
                .Select(pair => $"{pair.Name}={pair.Value}")
        );
        byte[] text = Encoding.ASCII.GetBytes(
            $"{request.Method}&{Encoded(request.Address)}&{Encoded(joined)}"
        );
        byte[] key = Encoding.ASCII.GetBytes($"{Encoded(clientSecret)}&{Encoded(tokenSecret)}");
        string? method = parameters.FirstOrDefault(pair => pair.Key == MethodParameter).Value;
        return Convert.ToBase64String(Hash(method, key, text));
    }

    /// <summary>Names and values of a query, decoded.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> Pairs(string query) =>
        [
            .. query
                .Split('&', StringSplitOptions.RemoveEmptyEntries)
                .Select(part => part.Replace('+', ' ').Split('=', 2))
                .Select(halves =>
                    KeyValuePair.Create(
                        Uri.UnescapeDataString(halves[0]),
                        halves.Length > 1 ? Uri.UnescapeDataString(halves[1]) : ""
                    )
                ),
        ];

#pragma warning disable CA5350 // What older platforms ask for.
    private static byte[] Hash(string? method, byte[] key, byte[] text) =>
        method == "HMAC-SHA1" ? HMACSHA1.HashData(key, text) : HMACSHA256.HashData(key, text);
#pragma warning restore CA5350

    private static string Encoded(string text) => Uri.EscapeDataString(text);
}
