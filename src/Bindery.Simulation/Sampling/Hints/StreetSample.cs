using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class StreetSample : ISample
{
    public string Hint => "street";
    public bool IsFreeText => true;

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        JsonValue.Create(draft.Random.Pick(Words.Streets));
}
