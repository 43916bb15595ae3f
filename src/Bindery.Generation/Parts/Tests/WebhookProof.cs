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
        string template = signature.Template ?? Body;
        int at = template.IndexOf(Body, StringComparison.Ordinal);
        PythonSource made = _isHex
            ? PythonSource.Of($"digest.hex()")
            : PythonSource.Of($"base64.b64encode(digest).decode()");
        return Of(
            PythonSource.Of(
                $"""
                message = {Filled(template[..at])} + body + {Filled(template[(at + Body.Length)..])}
                digest = hmac.new(secret.encode(), message, hashlib.sha256).digest()
                return {PythonLiteral.Of(signature.HeaderFormat ?? "{signature}")}.format(
                    timestamp={(
                    HasTime ? PythonSource.Of($"NOW") : PythonSource.Of($"None")
                )}, signature={made}
                )
                """
            )
        );
    }

    private PythonSource Filled(string text) =>
        HasTime
            ? PythonSource.Of($"{PythonLiteral.Of(text)}.format(timestamp=NOW).encode()")
            : PythonSource.Of($"{PythonLiteral.Of(text)}.encode()");

    private static PythonSource Of(PythonSource body) =>
        PythonSource.Of(
            $"""
            def signature(self, body, secret=SECRET):
                {body}
            """
        );
}
