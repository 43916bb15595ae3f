using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Diagnosis.Odoo;

namespace Bindery.Diagnosis.Reading;

/// <summary>Reads rows; a model that is missing, or closed to the user, gives none and is noted.</summary>
internal sealed class OdooTables(OdooSession session)
{
    private const int MostRows = 500;
    private readonly SortedSet<string> _unread = new(StringComparer.Ordinal);

    public OdooSession Session { get; } = session;

    public ImmutableArray<string> Unread => [.. _unread];

    public async Task<ImmutableArray<OdooRecord>> RowsAsync(
        string model,
        JsonArray domain,
        ImmutableArray<string> fields,
        CancellationToken cancellation,
        string order = "id",
        int limit = MostRows
    )
    {
        JsonObject keywords = new()
        {
            ["fields"] = Names(fields),
            ["order"] = order,
            ["limit"] = limit,
            ["context"] = WithArchived(),
        };
        return Records(
            await ReadAsync(model, "search_read", new JsonArray(domain), keywords, cancellation)
        );
    }

    /// <summary>Counts by values; each row has the number as <c>total</c>. The largest come first.</summary>
    public async Task<ImmutableArray<OdooRecord>> GroupsAsync(
        string model,
        JsonArray domain,
        ImmutableArray<string> groupBy,
        CancellationToken cancellation,
        ImmutableArray<string> aggregates = default,
        int limit = MostRows,
        bool withArchived = true
    )
    {
        ImmutableArray<string> fields = aggregates.IsDefault
            ? ["total:count(id)"]
            : ["total:count(id)", .. aggregates];
        JsonObject keywords = new()
        {
            ["orderby"] = "total desc",
            ["limit"] = limit,
            ["lazy"] = false,
            ["context"] = new JsonObject { ["active_test"] = !withArchived },
        };
        JsonArray arguments = new(domain, Names(fields), Names(groupBy));
        return Records(await ReadAsync(model, "read_group", arguments, keywords, cancellation));
    }

    /// <summary>How many rows there are; 0 where that can't be asked.</summary>
    public async Task<long> CountAsync(
        string model,
        JsonArray domain,
        CancellationToken cancellation
    )
    {
        JsonObject keywords = new() { ["context"] = WithArchived() };
        JsonNode? count = await ReadAsync(
            model,
            "search_count",
            new JsonArray(domain),
            keywords,
            cancellation
        );
        return count is JsonValue value && value.TryGetValue(out double number) ? (long)number : 0;
    }

    /// <summary>Fields of a model with what is asked about them; empty where the model is missing.</summary>
    public async Task<ImmutableDictionary<string, OdooRecord>> FieldsAsync(
        string model,
        CancellationToken cancellation
    )
    {
        JsonObject keywords = new()
        {
            ["attributes"] = new JsonArray("type", "store", "relation", "related"),
        };
        JsonNode? fields = await ReadAsync(model, "fields_get", [], keywords, cancellation);
        return fields is JsonObject byName
            ? byName.ToImmutableDictionary(
                field => field.Key,
                field => new OdooRecord(field.Value!.AsObject()),
                StringComparer.Ordinal
            )
            : ImmutableDictionary<string, OdooRecord>.Empty;
    }

    private async Task<JsonNode?> ReadAsync(
        string model,
        string method,
        JsonArray arguments,
        JsonObject keywords,
        CancellationToken cancellation
    )
    {
        try
        {
            return await Session.ReadAsync(model, method, arguments, keywords, cancellation);
        }
        catch (OdooRefusedException refusal)
        {
            _unread.Add($"{model}: {refusal.Message.Split('\n')[0]}");
            return null;
        }
    }

    private static ImmutableArray<OdooRecord> Records(JsonNode? rows) =>
        rows is JsonArray list ? [.. list.Select(row => new OdooRecord(row!.AsObject()))] : [];

    private static JsonArray Names(ImmutableArray<string> names) =>
        new([.. names.Select(name => (JsonNode)name)]);

    private static JsonObject WithArchived() => new() { ["active_test"] = false };
}
