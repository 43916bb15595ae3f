using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

/// <summary>The order's rate on most lines, none on some.</summary>
internal sealed class TaxRateSample : ISample
{
    public string Hint => "tax-rate";
    public bool DecidesNull => true;

    public JsonNode? Make(Draft draft, FieldMapping member)
    {
        decimal rate = draft.Random.Chance(0.1) ? 0 : TaxOf.Order(draft).Rate;
        return JsonValue.Create(member.Percent ? rate * 100 : rate);
    }

    public JsonNode? Default(Draft draft, FieldMapping member) => JsonValue.Create(0m);
}
