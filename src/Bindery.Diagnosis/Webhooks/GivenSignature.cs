using System.Collections.Immutable;

namespace Bindery.Diagnosis.Webhooks;

/// <summary>A digest that a header may hold.</summary>
/// <param name="Header">Name of the header.</param>
/// <param name="Encoding">How the digest is written there.</param>
/// <param name="Prefix">What stands before it, such as <c>sha256=</c>.</param>
internal sealed record GivenSignature(
    string Header,
    string Encoding,
    string Prefix,
    ImmutableArray<byte> Digest
)
{
    private const int ShortestDigest = 16;
    private static readonly string[] Words = ["hmac", "signature", "sign", "digest"];

    /// <summary>Every reading of every header that may hold a signature.</summary>
    public static ImmutableArray<GivenSignature> In(Delivery delivery) =>
        [
            .. delivery
                .Headers.Where(header => IsWanted(delivery, header.Key))
                .SelectMany(header =>
                    Parts(header.Value).SelectMany(part => Read(header.Key, part))
                ),
        ];

    private static bool IsWanted(Delivery delivery, string name) =>
        delivery.SignatureHeader is { } wanted
            ? name.Equals(wanted, StringComparison.OrdinalIgnoreCase)
            : Words.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The whole value, and each of <c>t=1,v1=abc</c> or <c>v1,abc v1,def</c>.</summary>
    private static IEnumerable<(string Prefix, string Text)> Parts(string value)
    {
        yield return ("", value.Trim());
        foreach (string part in value.Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            yield return ("", part.Trim());
            if (part.IndexOf('=', StringComparison.Ordinal) is var at and > 0)
            {
                yield return (part[..(at + 1)].Trim(), part[(at + 1)..].Trim());
            }
        }
    }

    private static IEnumerable<GivenSignature> Read(
        string header,
        (string Prefix, string Text) part
    )
    {
        if (TryHex(part.Text) is { } hex)
        {
            yield return new(header, "hex", part.Prefix, hex);
        }

        if (TryBase64(part.Text) is { } base64)
        {
            yield return new(header, "base64", part.Prefix, base64);
            if (TryHex(System.Text.Encoding.ASCII.GetString(base64.AsSpan())) is { } inside)
            {
                yield return new(header, "base64 of hex", part.Prefix, inside);
            }
        }
        else if (TryBase64(part.Text.Replace('-', '+').Replace('_', '/')) is { } url)
        {
            yield return new(header, "base64url", part.Prefix, url);
        }
    }

    private static ImmutableArray<byte>? TryHex(string text)
    {
        bool isHex =
            text.Length >= 2 * ShortestDigest
            && text.Length % 2 == 0
            && text.All(char.IsAsciiHexDigit);
        return isHex ? [.. Convert.FromHexString(text)] : null;
    }

    private static ImmutableArray<byte>? TryBase64(string text)
    {
        string padded = text.PadRight((text.Length + 3) / 4 * 4, '=');
        byte[] bytes = new byte[padded.Length];
        return
            Convert.TryFromBase64String(padded, bytes, out int length) && length >= ShortestDigest
            ? [.. bytes.AsSpan(0, length)]
            : null;
    }
}
