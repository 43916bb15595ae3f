using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests;

/// <summary>How the tests sign what they deliver, as the platform would.</summary>
internal sealed class WebhookProof(ConnectorContext connector, WebhookSignature signature)
{
    private const string Body = "{body}";

    private readonly bool _isHex = signature.Encoding == SignatureEncoding.Hex;

    private bool IsHash => signature.Scheme == WebhookSignatureScheme.HmacSha256;

    private bool HasTime =>
        signature.Template?.Contains("{timestamp}", StringComparison.Ordinal) == true;

    public ImmutableArray<string> Modules =>
        [
            .. (IsHash && !_isHex) || signature.Scheme == WebhookSignatureScheme.Basic
                ? new[] { "base64" }
                : [],
            .. IsHash ? new[] { "hashlib", "hmac" } : [],
            .. HasTime ? new[] { "time" } : [],
        ];

    /// <summary>Constants that the signature needs beside the secret.</summary>
    public PythonSource Constants =>
        PythonSource.Lines(
            signature.User is { } user
                ? PythonSource.Of(
                    $"USER = {PythonLiteral.Of(SampleSettings.TextOf(connector, user))}"
                )
                : PythonSource.Empty,
            HasTime ? PythonSource.Of($"NOW = str(int(time.time()))") : PythonSource.Empty
        );

    public IEnumerable<(string Name, PythonSource Value)> Headers
    {
        get
        {
            yield return (signature.Header, PythonSource.Of($"signature or self.signature(BODY)"));
            if (signature.TimestampHeader is { } header)
            {
                yield return (header, PythonSource.Of($"NOW"));
            }
        }
    }

    public PythonSource Method =>
        signature.Scheme switch
        {
            WebhookSignatureScheme.Token => Of(
                PythonSource.Of($"return {PythonLiteral.Of(signature.Prefix)} + secret")
            ),
            WebhookSignatureScheme.Basic => PythonSource.Of(
                $"""
                def signature(self, body, secret=SECRET):
                    pair = "%s:%s" % (USER, secret)
                    return "Basic " + base64.b64encode(pair.encode()).decode()
                """
            ),
            _ when signature.Template is null && signature.HeaderFormat is null => Plain(),
            _ => Formatted(),
        };

    private PythonSource Plain() =>
        _isHex
            ? Of(
                PythonSource.Of(
                    $"return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()"
                )
            )
            : Of(
                PythonSource.Of(
                    $"""
                    digest = hmac.new(secret.encode(), body, hashlib.sha256).digest()
                    return base64.b64encode(digest).decode()
                    """
                )
            );

    private PythonSource Formatted()
    {
        string[] around = (signature.Template ?? Body).Split(Body, 2);
        PythonSource made = _isHex
            ? PythonSource.Of($"digest.hex()")
            : PythonSource.Of($"base64.b64encode(digest).decode()");
        return Of(
            PythonSource.Lines(
                Part("head", around[0]),
                Part("tail", around[^1]),
                PythonSource.Of($"message = {Sum(around)}"),
                PythonSource.Of(
                    $"digest = hmac.new(secret.encode(), message, hashlib.sha256).digest()"
                ),
                signature.HeaderFormat is { } format
                    ? PythonSource.Of(
                        $"""
                        return {PythonLiteral.Of(format)}.format(
                            timestamp={(
                            HasTime ? PythonSource.Of($"NOW") : PythonSource.Of($"None")
                        )}, signature={made}
                        )
                        """
                    )
                    : PythonSource.Of($"return {made}")
            )
        );
    }

    private static PythonSource Sum(string[] around) =>
        PythonSource.Join(
            " + ",
            [
                .. around[0].Length > 0 ? [PythonSource.Of($"head")] : Nothing,
                PythonSource.Of($"body"),
                .. around[^1].Length > 0 ? [PythonSource.Of($"tail")] : Nothing,
            ]
        );

    private static PythonSource Part(string name, string text)
    {
        ImmutableArray<PythonSource> values =
        [
            .. Has(text, "timestamp") ? [PythonSource.Of($"timestamp=NOW")] : Nothing,
            .. Has(text, "url") ? [PythonSource.Of($"url=self.backend.webhook_url")] : Nothing,
        ];
        PythonLiteral literal = PythonLiteral.Of(
            text.Replace("{method}", "POST", StringComparison.Ordinal)
        );
        return text.Length == 0
            ? PythonSource.Empty
            : PythonSource.Of($"{PythonName.Of(name)} = {literal}{Filled(values)}.encode()");
    }

    private static PythonSource Filled(ImmutableArray<PythonSource> values) =>
        values.IsEmpty
            ? PythonSource.Empty
            : PythonSource.Of($".format({PythonSource.Join(", ", values)})");

    private static PythonSource[] Nothing => [];

    private static bool Has(string text, string name) =>
        text.Contains($"{{{name}}}", StringComparison.Ordinal);

    private static PythonSource Of(PythonSource body) =>
        PythonSource.Of(
            $"""
            def signature(self, body, secret=SECRET):
                {body}
            """
        );
}
