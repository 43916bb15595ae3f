using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class OrderNameSample : ISample
{
    public string Hint => "order-name";

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        JsonValue.Create($"#{1000 + draft.Number}");

    public JsonNode? Default(Draft draft, FieldMapping member) => Make(draft, member);
}
