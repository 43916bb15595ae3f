using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;

namespace Bindery.Certification.Odoo;

/// <summary>The module's backend record in the database under test.</summary>
internal sealed class ConnectorBackend(OdooClient client, ConnectorNames names, int id)
{
    public int Id { get; } = id;

    public string Model => names.BackendModel;

    public ConnectorNames Names => names;

    public static async Task<ConnectorBackend> CreateAsync(
        OdooClient client,
        ConnectorNames names,
        ImmutableDictionary<string, string> settings,
        CancellationToken cancellation
    )
    {
        JsonObject values = new() { ["name"] = $"Certified {names.ClassPrefix}" };
        foreach ((string name, string value) in settings)
        {
            values[name] = value;
        }

        int id = await client.CreateAsync(names.BackendModel, values, cancellation);
        return new ConnectorBackend(client, names, id);
    }

    public Task<JsonNode?> CallAsync(string method, CancellationToken cancellation) =>
        client.CallAsync(Model, method, new JsonArray(new JsonArray(Id)), cancellation);

    public Task SyncAllAsync(CancellationToken cancellation) =>
        CallAsync("action_sync_all", cancellation);

    public Task SyncAsync(Entity entity, CancellationToken cancellation) =>
        CallAsync(names.Of(entity).SyncMethod, cancellation);

    public Task WriteAsync(string field, string value, CancellationToken cancellation) =>
        client.CallAsync(
            Model,
            "write",
            new JsonArray(new JsonArray(Id), new JsonObject { [field] = value }),
            cancellation
        );

    public async Task<JsonNode?> ReadAsync(string field, CancellationToken cancellation)
    {
        JsonArray domain = new(new JsonArray("id", "=", Id));
        return (await client.SearchReadAsync(Model, domain, [field], cancellation))[0][field];
    }

    /// <summary>Where the platform delivers its webhooks, below the server's address.</summary>
    public async Task<Uri> WebhookAddressAsync(CancellationToken cancellation) =>
        new((string?)await ReadAsync("webhook_url", cancellation) ?? "");
}
