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
            Named(draft)
            ?? (
                draft.Shape.Key.Type == FieldType.Integer
                    ? JsonValue.Create(draft.World.NextId(draft.Shape.Name))
                    : JsonValue.Create(draft.Random.NextGuid().ToString())
            );
        MemberPath.Write(draft.Json, draft.Shape.Key.External[0], key);
    }

    /// <summary>What a product calls its level; null for all else, whatever is asked for.</summary>
    private static JsonNode? Named(Draft draft) =>
        draft.Shape.Kind == EntityKind.Inventory
        && MemberPath.Read(draft.Given, draft.Shape.Key.External[0]) is { } given
            ? Written(draft.Shape.Key.Type, given)
            : null;

    private static JsonNode Written(FieldType type, JsonNode given) =>
        type == FieldType.Integer && Coercion.Whole(given) is { } number
            ? JsonValue.Create(number)
            : given.DeepClone();
}
