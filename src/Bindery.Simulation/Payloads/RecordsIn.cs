using System.Text.Json.Nodes;

namespace Bindery.Simulation.Payloads;

/// <summary>The records at a path: those of a list, or the only one.</summary>
public static class RecordsIn
{
    public static IEnumerable<JsonObject> Of(JsonNode? record, string path) =>
        MemberPath.Read(record, path) switch
        {
            JsonArray list => list.OfType<JsonObject>(),
            JsonObject one => [one],
            _ => [],
        };
}
