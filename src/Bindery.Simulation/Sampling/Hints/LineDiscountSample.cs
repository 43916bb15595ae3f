using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Sampling.Hints;

/// <summary>On one line in five: a tenth, or five of the currency; never more than the line.</summary>
internal sealed class LineDiscountSample : ISample
{
    public string Hint => "line-discount";
    public SampleStage Stage => SampleStage.Siblings;
    public bool DecidesNull => true;

    public JsonNode? Make(Draft draft, FieldMapping member)
    {
        decimal gross = LineAmounts.Of(draft.Shape, draft.Json, draft.Root.Json).Gross;
        return Money.Node(
            !draft.Random.Chance(0.2) ? 0m
            : draft.Random.Chance(0.5) ? Money.Rounded(gross / 10m)
            : Math.Min(5m, gross)
        );
    }
}
