using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

/// <summary>A list that other members may fill.</summary>
internal sealed class EmptyListSample : ISample
{
    public string Hint => "empty-list";

    public JsonNode? Make(Draft draft, FieldMapping member) => new JsonArray();
}
