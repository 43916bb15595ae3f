using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Core.Odoo;

namespace Bindery.Certification.Odoo;

/// <summary>Calls methods of models over JSON-RPC, as one user.</summary>
public sealed class OdooClient : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);
    private readonly HttpClient http;
    private readonly string database;
    private readonly string password;
    private int user;

    public OdooClient(Uri address, string database, string password)
    {
        http = new HttpClient { BaseAddress = address, Timeout = Limit };
        this.database = database;
        this.password = password;
    }

    public async Task LogInAsync(string login, CancellationToken cancellation)
    {
        JsonNode? answer = await CallServiceAsync(
            "common",
            "login",
            new JsonArray(database, login, password),
            cancellation
        );
        user =
            answer is JsonValue value && value.TryGetValue(out int id)
                ? id
                : throw new OdooFaultException($"Odoo does not let {login} in.");
    }

    public Task<JsonNode?> CallAsync(
        string model,
        string method,
        JsonArray arguments,
        JsonObject keywords,
        CancellationToken cancellation
    ) =>
        CallServiceAsync(
            "object",
            "execute_kw",
            new JsonArray(database, user, password, model, method, arguments, keywords),
            cancellation
        );

    public Task<JsonNode?> CallAsync(
        string model,
        string method,
        JsonArray arguments,
        CancellationToken cancellation
    ) => CallAsync(model, method, arguments, [], cancellation);

    public async Task<int> CreateAsync(
        string model,
        JsonObject values,
        CancellationToken cancellation
    ) => (int)(await CallAsync(model, "create", new JsonArray(values), cancellation))!;

    /// <summary>Archived records are found too.</summary>
    public async Task<ImmutableArray<JsonObject>> SearchReadAsync(
        string model,
        JsonArray domain,
        ImmutableArray<string> fields,
        CancellationToken cancellation
    )
    {
        // Not search_read: it drops active_test before it reads, and so loses archived variants.
        JsonNode? ids = await CallAsync(
            model,
            "search",
            new JsonArray(domain),
            new JsonObject { ["order"] = "id", ["context"] = WithArchived() },
            cancellation
        );
        JsonArray names = [.. fields.Select(field => (JsonNode)field)];
        JsonNode? answer = await CallAsync(
            model,
            "read",
            new JsonArray(ids, names),
            new JsonObject { ["context"] = WithArchived() },
            cancellation
        );
        return [.. answer!.AsArray().Select(record => record!.AsObject())];
    }

    private static JsonObject WithArchived() => new() { ["active_test"] = false };

    public void Dispose() => http.Dispose();

    private async Task<JsonNode?> CallServiceAsync(
        string service,
        string method,
        JsonArray arguments,
        CancellationToken cancellation
    )
    {
        using StringContent content = JsonRpcCall.Of(service, method, arguments);
        using HttpResponseMessage response = await http.PostAsync(
            new Uri("jsonrpc", UriKind.Relative),
            content,
            cancellation
        );
        response.EnsureSuccessStatusCode();
        string text = await response.Content.ReadAsStringAsync(cancellation);
        return Result(JsonNode.Parse(text)!.AsObject());
    }

    private static JsonNode? Result(JsonObject answer)
    {
        if (answer["error"] is not JsonObject error)
        {
            return answer["result"]?.DeepClone();
        }

        JsonNode? data = error["data"];
        throw new OdooFaultException(
            (string?)data?["name"] ?? "",
            (string?)data?["message"] ?? (string?)error["message"] ?? "no message",
            (string?)data?["debug"] ?? ""
        );
    }
}
