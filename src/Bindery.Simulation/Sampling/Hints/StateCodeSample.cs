using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class StateCodeSample : ISample
{
    public string Hint => "state-code";

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        PlaceOf.Member(draft, member).State is { } state ? JsonValue.Create(state) : null;
}
