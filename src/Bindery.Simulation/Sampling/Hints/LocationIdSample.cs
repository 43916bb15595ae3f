using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class LocationIdSample : ISample
{
    public string Hint => "location-id";

    public JsonNode? Make(Draft draft, FieldMapping member) => JsonValue.Create(65_432_109_876);
}
