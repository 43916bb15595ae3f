using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class NeverSample : ISample
{
    public string Hint => "never";
    public bool DecidesNull => true;

    public JsonNode? Make(Draft draft, FieldMapping member) => null;
}
