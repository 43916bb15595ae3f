using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Serving.Endpoints;

/// <summary>A record as the API shows it: of children with an endpoint of their own, only the keys.</summary>
internal static class Shown
{
    public static JsonObject Of(Entity entity, StoredRecord record)
    {
        JsonObject shown = JsonBytes.Thawed(record.Json);
        foreach (ChildEntity child in entity.Children.Where(child => child.Endpoint is not null))
        {
            JsonArray keys = new([
                .. Children(shown, child)
                    .Select(item => MemberPath.Read(item, child.Key.External[0])?.DeepClone()),
            ]);
            MemberPath.Write(shown, child.Path, keys);
        }

        return shown;
    }

    /// <summary>As a list shows it, which may leave members to the record's own address.</summary>
    public static JsonObject InList(Entity entity, Endpoint list, StoredRecord record)
    {
        JsonObject shown = Of(entity, record);
        foreach (string path in list.Omits)
        {
            MemberPath.Remove(shown, path);
        }

        return shown;
    }

    public static IEnumerable<JsonNode?> Children(JsonObject record, ChildEntity child) =>
        MemberPath.Read(record, child.Path) as JsonArray ?? [];
}
