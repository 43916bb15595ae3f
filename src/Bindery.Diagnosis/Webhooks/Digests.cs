using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Bindery.Diagnosis.Webhooks;

[SuppressMessage(
    "Security",
    "CA5350:Do Not Use Weak Cryptographic Algorithms",
    Justification = "Platforms sign with them; here they are recognised, not relied on."
)]
[SuppressMessage(
    "Security",
    "CA5351:Do Not Use Broken Cryptographic Algorithms",
    Justification = "Platforms sign with them; here they are recognised, not relied on."
)]
internal static class Digests
{
    public static ImmutableArray<(string Name, Func<byte[], byte[], byte[]> Sign)> All { get; } =
    [
        ("sha256", HMACSHA256.HashData),
        ("sha1", HMACSHA1.HashData),
        ("sha512", HMACSHA512.HashData),
        ("sha384", HMACSHA384.HashData),
        ("md5", HMACMD5.HashData),
    ];
}
