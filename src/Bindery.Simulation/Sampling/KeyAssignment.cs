using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Sampling;

/// <summary>The platform's own keys: numbers of 64 bits, or text.</summary>
internal static class KeyAssignment
{
    public static void Assign(Draft draft)
    {
        if (!draft.Shape.KeyIsAssigned)
        {
            return;
        }

        JsonNode key =
            draft.Shape.Key.Type == FieldType.Integer
                ? JsonValue.Create(draft.World.NextId(draft.Shape.Name))
                : JsonValue.Create(draft.Random.NextGuid().ToString());
        MemberPath.Write(draft.Json, draft.Shape.Key.External[0], key);
    }
}
