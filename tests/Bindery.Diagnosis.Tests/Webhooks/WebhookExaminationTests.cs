using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Bindery.Diagnosis.Verdicts;
using Bindery.Diagnosis.Webhooks;

namespace Bindery.Diagnosis.Tests.Webhooks;

/// <summary>Every way in which a signature is known to go wrong, and the sentence that names it.</summary>
public sealed class WebhookExaminationTests
{
    private const string Json =
        """{"id":7,"name":"Käse/Brot","price":"9.90","tags":[],"more":{"b":1,"a":null}}""";

    private static readonly ImmutableDictionary<
        string,
        (Captured Captured, string Cause, string Says)
    > Cases = new (string Name, Captured Captured, string Cause, string Says)[]
    {
        (
            "hex where base64 is expected",
            new() { Encode = Hex },
            "webhook-signature-form",
            "HMAC-SHA256 in hex"
        ),
        (
            "a prefix that is not expected",
            new() { Encode = Hex, Prefix = "sha256=" },
            "webhook-signature-form",
            "sha256=HMAC-SHA256 in hex"
        ),
        (
            "base64url",
            new()
            {
                SignedWith = "a"u8.ToArray(),
                ConfiguredSecret = "a",
                Encode = Url,
            },
            "webhook-signature-form",
            "base64url"
        ),
        (
            "base64 of the hex text",
            new() { Encode = one => Convert.ToBase64String(Encoding.ASCII.GetBytes(Hex(one))) },
            "webhook-signature-form",
            "base64 of hex"
        ),
        ("SHA-1", new() { Digest = HMACSHA1.HashData }, "webhook-signature-form", "HMAC-SHA1"),
        (
            "SHA-512",
            new() { Digest = HMACSHA512.HashData },
            "webhook-signature-form",
            "HMAC-SHA512"
        ),
        (
            "a line end after the secret",
            new() { ConfiguredSecret = Captured.Secret + "\n" },
            "webhook-secret-read-otherwise",
            "without the white space"
        ),
        (
            "a blank before the secret",
            new() { ConfiguredSecret = " " + Captured.Secret },
            "webhook-secret-read-otherwise",
            "without the white space"
        ),
        (
            "a platform that signs with the line end",
            new() { SignedWith = Bytes(Captured.Secret + "\n") },
            "webhook-secret-read-otherwise",
            "line end after it"
        ),
        (
            "a secret in quotes",
            new() { ConfiguredSecret = $"\"{Captured.Secret}\"" },
            "webhook-secret-read-otherwise",
            "without quotes"
        ),
        (
            "a secret that is base64 of the key",
            new()
            {
                SignedWith = Bytes("key of bytes"),
                ConfiguredSecret = Convert.ToBase64String("key of bytes"u8),
            },
            "webhook-secret-read-otherwise",
            "base64 of"
        ),
        (
            "a secret that is hex of the key",
            new() { SignedWith = [1, 2, 3, 250, 9], ConfiguredSecret = "010203fa09" },
            "webhook-secret-read-otherwise",
            "hex of"
        ),
        (
            "a secret with the usual prefix of its kind",
            new()
            {
                SignedWith = Bytes("key of bytes"),
                ConfiguredSecret = "whsec_" + Convert.ToBase64String("key of bytes"u8),
            },
            "webhook-secret-read-otherwise",
            "without its prefix"
        ),
        (
            "a secret that is URL-encoded",
            new() { SignedWith = Bytes("a/b+c=="), ConfiguredSecret = "a%2Fb%2Bc%3D%3D" },
            "webhook-secret-read-otherwise",
            "URL decoding"
        ),
        (
            "a line end that was taken off",
            new() { Signed = Bytes(Json + "\n"), Body = Bytes(Json) },
            "webhook-body-changed",
            "with a line end"
        ),
        (
            "a line end that was put on",
            new() { Signed = Bytes(Json), Body = Bytes(Json + "\r\n") },
            "webhook-body-changed",
            "without the line end"
        ),
        (
            "line ends that were converted",
            new() { Signed = Bytes("a: 1\r\nb: 2\r\nc"), Body = Bytes("a: 1\nb: 2\nc") },
            "webhook-body-changed",
            "CRLF instead of LF"
        ),
        (
            "line ends that were converted back",
            new() { Signed = Bytes("a: 1\nb: 2\nc"), Body = Bytes("a: 1\r\nb: 2\r\nc") },
            "webhook-body-changed",
            "LF instead of CRLF"
        ),
        (
            "a byte order mark that was taken off",
            new() { Signed = [0xEF, 0xBB, 0xBF, .. Bytes(Json)], Body = Bytes(Json) },
            "webhook-body-changed",
            "byte order mark before"
        ),
        (
            "a byte order mark that was put on",
            new() { Signed = Bytes(Json), Body = [0xEF, 0xBB, 0xBF, .. Bytes(Json)] },
            "webhook-body-changed",
            "without its byte order mark"
        ),
        (
            "Latin-1 that became UTF-8",
            new() { Signed = Encoding.Latin1.GetBytes(Json), Body = Bytes(Json) },
            "webhook-body-changed",
            "Latin-1"
        ),
        (
            "JSON with blanks that was made compact",
            new()
            {
                Signed = Bytes("""{"id": 7, "ok": true}"""),
                Body = Bytes("""{"id":7,"ok":true}"""),
            },
            "webhook-body-changed",
            "blanks after colons"
        ),
        (
            "compact JSON that was indented",
            new()
            {
                Signed = Bytes("""{"id":7,"ok":true}"""),
                Body = Bytes("{\n  \"id\": 7,\n  \"ok\": true\n}"),
            },
            "webhook-body-changed",
            "compact"
        ),
        (
            "JSON whose slashes were escaped",
            new()
            {
                Signed = Bytes("""{"u":"http:\/\/a\/b"}"""),
                Body = Bytes("""{"u":"http://a/b"}"""),
            },
            "webhook-body-changed",
            "slashes"
        ),
        (
            "JSON whose letters were escaped",
            new() { Signed = Bytes("""{"n":"Käse"}"""), Body = Bytes("""{"n":"K\u00e4se"}""") },
            "webhook-body-changed",
            "compact"
        ),
        (
            "JSON whose members were sorted",
            new() { Signed = Bytes("""{"a":1,"b":2}"""), Body = Bytes("""{"b":2,"a":1}""") },
            "webhook-body-changed",
            "sorted"
        ),
        (
            "a form that was decoded",
            new()
            {
                Signed = Bytes("payload={\"a\":1}"),
                Body = Bytes("payload=%7B%22a%22%3A1%7D"),
            },
            "webhook-body-changed",
            "form after URL decoding"
        ),
        (
            "one field of a form",
            new() { Signed = Bytes("{\"a\":1}"), Body = Bytes("payload=%7B%22a%22%3A1%7D&x=1") },
            "webhook-body-changed",
            "form field payload"
        ),
        (
            "a body that was lost",
            new() { Signed = [], Body = Bytes(Json) },
            "webhook-body-changed",
            "an empty body"
        ),
        (
            "a time before the body",
            new()
            {
                Signed = Bytes("1700000000." + Json),
                Body = Bytes(Json),
                OtherHeaders = [KeyValuePair.Create("X-Shop-Timestamp", "1700000000")],
            },
            "webhook-body-changed",
            "time and body joined by a point"
        ),
        (
            "id and time before the body",
            new()
            {
                Signed = Bytes("msg_1.1700000000." + Json),
                Body = Bytes(Json),
                OtherHeaders =
                [
                    KeyValuePair.Create("webhook-timestamp", "1700000000"),
                    KeyValuePair.Create("webhook-id", "msg_1"),
                ],
            },
            "webhook-body-changed",
            "id, time and body"
        ),
        (
            "another secret",
            new() { ConfiguredSecret = "another" },
            "webhook-secret-wrong",
            "none gives the signature"
        ),
    }.ToImmutableDictionary(one => one.Name, one => (one.Captured, one.Cause, one.Says));

    public static TheoryData<string> Names => [.. Cases.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_what_was_done_to_it(string name)
    {
        (Captured captured, string cause, string says) = Cases[name];

        (_, ImmutableArray<Verdict> verdicts) = WebhookExamination.Run(captured.Delivery());

        Verdict first = Assert.IsType<Verdict>(verdicts.FirstOrDefault());
        Assert.Equal(cause, first.Finding.Id);
        Assert.Contains(
            says,
            first.Finding.Message + first.Finding.Evidence,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Names_nothing_where_the_signature_is_right()
    {
        (SignatureMatch? match, ImmutableArray<Verdict> verdicts) = WebhookExamination.Run(
            new Captured().Delivery()
        );

        Assert.NotNull(match);
        Assert.Empty(verdicts);
    }

    [Fact]
    public void Says_that_there_is_no_signature()
    {
        Delivery delivery = new Captured().Delivery() with
        {
            Headers = [KeyValuePair.Create("X-Topic", "orders/create")],
        };

        (_, ImmutableArray<Verdict> verdicts) = WebhookExamination.Run(delivery);

        Assert.Equal("webhook-signature-absent", Assert.Single(verdicts).Finding.Id);
    }

    [Fact]
    public void Says_that_bytes_are_missing_where_the_length_tells()
    {
        Delivery delivery = new Captured
        {
            Body = "{\"id\":7"u8.ToArray(),
            OtherHeaders = [KeyValuePair.Create("Content-Length", "4711")],
        }.Delivery();

        (_, ImmutableArray<Verdict> verdicts) = WebhookExamination.Run(delivery);

        Assert.Equal("webhook-body-changed", verdicts[0].Finding.Id);
        Assert.Contains("4711", verdicts[0].Finding.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void Never_shows_the_secret()
    {
        foreach ((Captured captured, _, _) in Cases.Values)
        {
            (SignatureMatch? match, ImmutableArray<Verdict> verdicts) = WebhookExamination.Run(
                captured.Delivery()
            );
            string all =
                string.Concat(verdicts.Select(one => one.Finding.Message + one.Finding.Evidence))
                + match;

            Assert.DoesNotContain(Captured.Secret, all, StringComparison.Ordinal);
        }
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);

    private static string Url(byte[] bytes) =>
        Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
