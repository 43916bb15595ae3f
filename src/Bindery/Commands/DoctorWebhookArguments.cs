using System.CommandLine;
using System.Text;
using Bindery.Core.Failures;
using Bindery.Diagnosis.Webhooks;

namespace Bindery.Commands;

internal sealed class DoctorWebhookArguments
{
    private readonly Option<string> _body = new("--body")
    {
        Description = "File with the body, byte for byte",
        Required = true,
    };

    private readonly Option<string[]> _header = new("--header")
    {
        Description = "A header that came with it, as \"NAME: VALUE\"; may be given more than once",
        Required = true,
    };

    private readonly Option<string> _secretVariable = new("--secret-env")
    {
        Description = "Environment variable with the secret, exactly as the connector has it",
        Required = true,
    };

    private readonly Option<string?> _signatureHeader = new("--signature-header")
    {
        Description = "Header with the signature, where its name doesn't tell",
    };

    private readonly Option<string> _digest = new("--digest")
    {
        Description = "Digest that the connector expects",
        DefaultValueFactory = _ => SignatureForm.Usual.Digest,
    };

    private readonly Option<string> _encoding = new("--encoding")
    {
        Description = "Encoding that the connector expects: base64 or hex",
        DefaultValueFactory = _ => SignatureForm.Usual.Encoding,
    };

    private readonly Option<string> _prefix = new("--prefix")
    {
        Description = "What the connector expects before the signature, such as sha256=",
        DefaultValueFactory = _ => "",
    };

    private readonly Option<bool> _json = new("--json") { Description = "Write JSON" };

    public void AddTo(Command command)
    {
        _digest.AcceptOnlyFromAmong("sha256", "sha1", "sha512", "sha384", "md5");
        _encoding.AcceptOnlyFromAmong("base64", "hex");
        Option[] options =
        [
            _body,
            _header,
            _secretVariable,
            _signatureHeader,
            _digest,
            _encoding,
            _prefix,
            _json,
        ];
        options.ToList().ForEach(command.Add);
    }

    public bool IsJson(ParseResult parsed) => parsed.GetValue(_json);

    public Delivery Read(ParseResult parsed)
    {
        string body = parsed.GetRequiredValue(_body);
        string variable = parsed.GetRequiredValue(_secretVariable);
        return new Delivery
        {
            Body = File.Exists(body)
                ? [.. File.ReadAllBytes(body)]
                : throw BinderyException.BadRequest($"{body} does not exist; check --body."),
            Headers = [.. (parsed.GetValue(_header) ?? []).Select(Header)],
            Secret = Environment.GetEnvironmentVariable(variable) is { Length: > 0 } secret
                ? [.. Encoding.UTF8.GetBytes(secret)]
                : throw BinderyException.BadRequest(
                    $"environment variable {variable} is empty; put the secret into it: export {variable}='…'"
                ),
            SignatureHeader = parsed.GetValue(_signatureHeader),
            Configured = new SignatureForm(
                parsed.GetRequiredValue(_digest),
                parsed.GetRequiredValue(_encoding)
            ),
            ConfiguredPrefix = parsed.GetRequiredValue(_prefix),
        };
    }

    private static KeyValuePair<string, string> Header(string text) =>
        text.Split(':', 2) is [var name, var value] && name.Trim().Length > 0
            ? KeyValuePair.Create(name.Trim(), value.Trim())
            : throw BinderyException.BadRequest($"--header “{text}” is not NAME: VALUE.");
}
