using Bindery.Blueprints.Signing;

namespace Bindery.Blueprints.Tests.Signing;

/// <summary>Signatures that the framework's own Python makes of the same requests.</summary>
public sealed class HmacSigningTests
{
    [Theory]
    [InlineData(
        "sha256",
        "hex",
        "132b35fc1f544c1f6ac2124180715865f85afc7d12bbb2a9579e07e9ac607385"
    )]
    [InlineData("sha256", "base64", "Eys1/B9UTB9qwhJBgHFYZfha/H0Su7KpV54H6axgc4U=")]
    [InlineData(
        "sha512",
        "base64",
        "cQXwyT2Kg+nJXSuAGjC8cW9IAup/URJNAb8AvrMubDO1/an2OLMskSazEgrkaFScZ9EYX+B9V4cCWDpos8pz8A=="
    )]
    [InlineData("sha1", "hex", "6c0f7b5d5a059014342137f4fd48af3b07b1a92e")]
    public void Parts_are_hashed_in_their_order(
        string algorithm,
        string encoding,
        string expected
    ) =>
        Assert.Equal(
            expected,
            HmacSigning.Signature(
                new Authentication
                {
                    Scheme = AuthenticationScheme.Hmac,
                    Algorithm = algorithm,
                    Encoding = encoding,
                    Parts = ["timestamp", "method", "path", "query", "body_hash"],
                    Separator = "|",
                },
                new SignedRequest(
                    "POST",
                    "https://api.example.com/v1/orders",
                    "a=1&b=%20",
                    """{"a":1}"""u8.ToArray()
                ),
                "key",
                "1700000000"
            )
        );

    [Theory]
    [InlineData(null, "1700000000")]
    [InlineData("unix-ms", "1700000000123")]
    [InlineData("iso", "2023-11-14T22:13:20Z")]
    public void A_moment_is_written_as_the_platform_reads_it(string? format, string expected) =>
        Assert.Equal(
            expected,
            HmacSigning.Timestamp(
                format,
                DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_123)
            )
        );
}
