using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Writing;

/// <summary>What of a body counts: known members that a client may set. The rest is passed over, as platforms do.</summary>
internal static class WritableBody
{
    public static JsonObject Of(RecordShape shape, JsonObject body)
    {
        JsonObject counted = [];
        foreach (FieldMapping member in shape.Members.Where(member => MayBeSet(shape, member)))
        {
            if (MemberPath.TryRead(body, member.External, out JsonNode? value))
            {
                MemberPath.Write(counted, member.External, value?.DeepClone());
            }
        }

        foreach (ChildShape child in shape.Children)
        {
            CopyChildren(body, counted, child);
        }

        return counted;
    }

    private static void CopyChildren(JsonObject body, JsonObject counted, ChildShape child)
    {
        if (MemberPath.Read(body, child.Path) is JsonArray list)
        {
            MemberPath.Write(counted, child.Path, list.DeepClone());
        }

        if (child.Options?.Path is { } path && MemberPath.Read(body, path) is JsonArray named)
        {
            counted[path] = named.DeepClone();
        }
    }

    public static bool MayBeSet(RecordShape shape, FieldMapping member) =>
        !member.ReadOnly
        && member.Type != FieldType.Parent
        && !(shape.KeyIsAssigned && shape.IsKey(member));
}
