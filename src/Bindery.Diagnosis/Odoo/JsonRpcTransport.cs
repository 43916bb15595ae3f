using System.Text.Json;
using System.Text.Json.Nodes;
using Bindery.Core.Failures;
using Bindery.Core.Odoo;

namespace Bindery.Diagnosis.Odoo;

internal sealed class JsonRpcTransport(Uri address) : IOdooTransport
{
    private readonly OdooHttp _http = new(address);

    public DateTimeOffset? ServerTime => _http.ServerTime;

    public async Task<JsonNode?> CallAsync(
        string service,
        string method,
        JsonArray arguments,
        CancellationToken cancellation
    )
    {
        using StringContent content = JsonRpcCall.Of(service, method, arguments);
        return Result(await _http.PostAsync("jsonrpc", content, cancellation));
    }

    public void Dispose() => _http.Dispose();

    private JsonNode? Result(string text)
    {
        if (Parse(text) is not JsonObject answer)
        {
            throw BinderyException.Outside(
                $"What answers at {address} is no Odoo: not JSON-RPC. Check --url."
            );
        }

        return answer["error"] is JsonObject error
            ? throw new OdooRefusedException(
                (string?)error["data"]?["message"] ?? (string?)error["message"] ?? "no message"
            )
            : answer["result"];
    }

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
