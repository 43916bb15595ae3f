using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Payloads;

/// <summary>The records at a path: those of a list that are meant, or the only one.</summary>
public static class RecordsIn
{
    public static IEnumerable<JsonObject> Of(JsonNode? record, string path, RecordFilter? only) =>
        MemberPath.Read(record, path) switch
        {
            JsonArray list => list.OfType<JsonObject>().Where(item => IsMeant(item, only)),
            JsonObject one => [one],
            _ => [],
        };

    private static bool IsMeant(JsonObject item, RecordFilter? only) =>
        only is null
        || Scalar.Text(MemberPath.Read(item, only.Path)) is { } kind && only.Values.Contains(kind);
}
