using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class CountryCodeSample : ISample
{
    public string Hint => "country-code";

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        JsonValue.Create(PlaceOf.Member(draft, member).Country);
}
