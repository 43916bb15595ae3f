using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class Street2Sample : ISample
{
    public string Hint => "street2";
    public bool IsFreeText => true;

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        JsonValue.Create(draft.Random.Chance(0.5) ? "" : $"Floor {draft.Random.Between(1, 30)}");
}
