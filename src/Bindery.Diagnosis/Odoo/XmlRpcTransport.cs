using System.Text;
using System.Text.Json.Nodes;
using Bindery.Core.Failures;
using Bindery.Syntax.Text;
using Bindery.Syntax.Xml;

namespace Bindery.Diagnosis.Odoo;

/// <summary>The older encoding, for servers whose proxy lets only <c>/xmlrpc</c> through.</summary>
internal sealed class XmlRpcTransport(Uri address) : IOdooTransport
{
    // What Odoo answers where a method did its work and returned None: only the answer failed.
    private const string NothingToSay = "cannot marshal None";

    private readonly OdooHttp _http = new(address);

    public DateTimeOffset? ServerTime => _http.ServerTime;

    public async Task<JsonNode?> CallAsync(
        string service,
        string method,
        JsonArray arguments,
        CancellationToken cancellation
    )
    {
        string body =
            $"<?xml version=\"1.0\"?><methodCall><methodName>{method}</methodName><params>"
            + string.Concat(
                arguments.Select(argument => $"<param>{XmlRpcValue.Write(argument)}</param>")
            )
            + "</params></methodCall>";
        using StringContent content = new(body, Encoding.UTF8, "text/xml");
        string answer = await _http.PostAsync($"xmlrpc/2/{service}", content, cancellation);
        // Parsed anew, so that numbers can be read in every width, as those of JSON-RPC.
        return JsonNode.Parse(Result(answer)?.ToJsonString() ?? "null");
    }

    public void Dispose() => _http.Dispose();

    private JsonNode? Result(string text)
    {
        XmlElementSyntax? answer = Parse(text);
        if (answer?.Child("fault")?.Child("value") is { } fault)
        {
            string refusal = LastLine(XmlRpcValue.Read(fault)?["faultString"]);
            return refusal.Contains(NothingToSay, StringComparison.Ordinal)
                ? null
                : throw new OdooRefusedException(refusal);
        }

        return answer?.Child("params")?.Child("param")?.Child("value") is { } value
            ? XmlRpcValue.Read(value)
            : throw BinderyException.Outside(
                $"What answers at {address} is no Odoo: not XML-RPC. Check --url."
            );
    }

    // Odoo sends a whole traceback; its last line names the error.
    private static string LastLine(JsonNode? fault) =>
        ((string?)fault ?? "no message").TrimEnd().Split('\n')[^1];

    private static XmlElementSyntax? Parse(string text)
    {
        XmlDocumentSyntax document = XmlDocumentSyntax.Parse(SourceText.FromText(text));
        return document.Diagnostics.IsEmpty ? document.Root : null;
    }
}
