using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class CitySample : ISample
{
    public string Hint => "city";
    public bool IsFreeText => true;

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        JsonValue.Create(PlaceOf.Member(draft, member).City);
}
