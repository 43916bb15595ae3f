using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class ZipSample : ISample
{
    public string Hint => "zip";

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        JsonValue.Create(PlaceOf.Member(draft, member).Zip);
}
