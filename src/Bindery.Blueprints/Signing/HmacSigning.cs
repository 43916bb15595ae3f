using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Bindery.Blueprints.Signing;

/// <summary>A hash over parts of a request, as a blueprint's <c>hmac</c> says.</summary>
public static class HmacSigning
{
    private const string Iso = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <param name="way">Which parts, in which order, hashed and written how.</param>
    /// <param name="request">What is sent.</param>
    /// <param name="secret">The key.</param>
    /// <param name="timestamp">As it is sent beside the signature.</param>
    /// <returns>What stands in the header, without its prefix.</returns>
    public static string Signature(
        Authentication way,
        SignedRequest request,
        string secret,
        string timestamp
    )
    {
        byte[] separator = Encoding.UTF8.GetBytes(way.Separator ?? "");
        using MemoryStream text = new();
        foreach ((int at, string part) in way.Parts.Index())
        {
            text.Write(at > 0 ? separator : []);
            text.Write(Part(way, request, part, timestamp));
        }

        byte[] hash = Keyed(way.Algorithm, Encoding.UTF8.GetBytes(secret), text.ToArray());
        return way.Encoding == "base64"
            ? Convert.ToBase64String(hash)
            : Convert.ToHexStringLower(hash);
    }

    /// <summary>A moment as <c>timestamp_format</c> says: <c>unix</c>, <c>unix-ms</c> or <c>iso</c>.</summary>
    public static string Timestamp(string? format, DateTimeOffset moment) =>
        format switch
        {
            "unix-ms" => moment.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
            "iso" => moment.UtcDateTime.ToString(Iso, CultureInfo.InvariantCulture),
            _ => moment.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        };

    private static ReadOnlySpan<byte> Part(
        Authentication way,
        SignedRequest request,
        string part,
        string timestamp
    ) =>
        part switch
        {
            "timestamp" => Encoding.UTF8.GetBytes(timestamp),
            "method" => Encoding.UTF8.GetBytes(request.Method),
            "path" => Encoding.UTF8.GetBytes(new Uri(request.Address).AbsolutePath),
            "query" => Encoding.UTF8.GetBytes(request.Query),
            "body" => request.Body.Span,
            // In hexadecimal digits, whatever the signature itself is written in.
            _ => Encoding.UTF8.GetBytes(
                Convert.ToHexStringLower(Plain(way.Algorithm, request.Body.Span))
            ),
        };

#pragma warning disable CA5350 // What older platforms ask for.
    private static byte[] Keyed(string? algorithm, byte[] key, byte[] text) =>
        algorithm switch
        {
            "sha512" => HMACSHA512.HashData(key, text),
            "sha1" => HMACSHA1.HashData(key, text),
            _ => HMACSHA256.HashData(key, text),
        };

    private static byte[] Plain(string? algorithm, ReadOnlySpan<byte> body) =>
        algorithm switch
        {
            "sha512" => SHA512.HashData(body),
            "sha1" => SHA1.HashData(body),
            _ => SHA256.HashData(body),
        };
#pragma warning restore CA5350
}
