using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Sampling.Hints;

/// <summary>One rate an order, on most of its lines, rounded line by line.</summary>
internal sealed class TaxesSample : ISample
{
    public string Hint => "taxes";
    public SampleStage Stage => SampleStage.Siblings;
    public bool DecidesNull => true;

    public JsonNode? Make(Draft draft, FieldMapping member)
    {
        TaxChoice tax = draft.Root.Tax ??= draft.Random.Pick<TaxChoice>([
            new("VAT", 0.2m),
            new("GST", 0.07m),
            new("State Tax", 0.0825m),
            new("", 0m),
        ]);
        return tax.Rate == 0 || draft.Random.Chance(0.1)
            ? new JsonArray()
            : new JsonArray(Line(draft, member, tax));
    }

    public JsonNode? Default(Draft draft, FieldMapping member) => new JsonArray();

    private static JsonObject Line(Draft draft, FieldMapping member, TaxChoice tax)
    {
        decimal net = LineAmounts.Of(draft.Shape, draft.Json).Net;
        bool included =
            member.Included is { } path
            && Scalar.Text(MemberPath.Read(draft.Root.Json, path)) == "true";
        decimal amount = included ? net - (net / (1 + tax.Rate)) : net * tax.Rate;
        JsonObject line = new() { [member.Title ?? "title"] = tax.Title };
        line[member.Rate ?? "rate"] = tax.Rate;
        line[member.Amount ?? "amount"] = Money.Node(Money.Rounded(amount));
        return line;
    }
}
