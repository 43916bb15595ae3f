using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class OrderSubtotalSample : ISample
{
    public string Hint => "order-subtotal";
    public SampleStage Stage => SampleStage.Children;
    public bool DecidesNull => true;

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        Money.Node(OrderAmounts.Of(draft.Shape, draft.Json).Subtotal);

    public JsonNode? Default(Draft draft, FieldMapping member) => Make(draft, member);
}
