using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Sampling.Hints;

/// <summary>What the order's rate comes to on a line, where any line before it is taxed.</summary>
internal sealed class TaxAmountSample : ISample
{
    public string Hint => "tax-amount";
    public SampleStage Stage => SampleStage.Siblings;
    public bool DecidesNull => true;

    public JsonNode? Make(Draft draft, FieldMapping member)
    {
        JsonNode order = draft.Root.Json;
        decimal net = LineAmounts.Of(draft.Shape, draft.Json, order).Net;
        bool isTaxed = OrderAmounts.Of(draft.Root.Shape, order).Tax > 0;
        return Money.Node(isTaxed ? LineAmounts.Tax(net, TaxOf.Order(draft).Rate, false) : 0);
    }

    public JsonNode? Default(Draft draft, FieldMapping member) => Money.Node(0);
}
