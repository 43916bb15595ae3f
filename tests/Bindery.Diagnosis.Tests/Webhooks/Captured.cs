using System.Security.Cryptography;
using System.Text;
using Bindery.Diagnosis.Webhooks;

namespace Bindery.Diagnosis.Tests.Webhooks;

/// <summary>A delivery as a platform signs it, and what became of it on its way.</summary>
internal sealed record Captured
{
    public const string Secret = "hush-8c1f2b7d";

    public const string Json =
        """{"id":7,"name":"Käse/Brot","price":"9.90","tags":[],"more":{"b":1,"a":null}}""";

    public byte[] Signed { get; init; } = "{\"id\":7,\"name\":\"A \\u00e4 B/C\"}"u8.ToArray();

    /// <summary>What arrived; null: what was signed.</summary>
    public byte[]? Body { get; init; }

    public byte[] SignedWith { get; init; } = Encoding.UTF8.GetBytes(Secret);

    public string ConfiguredSecret { get; init; } = Secret;

    public string Prefix { get; init; } = "";

    public Func<byte[], string> Encode { get; init; } = Convert.ToBase64String;

    public Func<byte[], byte[], byte[]> Digest { get; init; } = HMACSHA256.HashData;

    public KeyValuePair<string, string>[] OtherHeaders { get; init; } = [];

    public Delivery Delivery() =>
        new()
        {
            Body = [.. Body ?? Signed],
            Headers =
            [
                KeyValuePair.Create(
                    "X-Shop-Signature",
                    Prefix + Encode(Digest(SignedWith, Signed))
                ),
                .. OtherHeaders,
            ],
            Secret = [.. Encoding.UTF8.GetBytes(ConfiguredSecret)],
        };

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);

    public static string Url(byte[] bytes) =>
        Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
