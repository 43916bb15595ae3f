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
        TaxChoice tax = TaxOf.Order(draft);
        return tax.Rate == 0 || draft.Random.Chance(0.1)
            ? new JsonArray()
            : new JsonArray(Line(draft, member, tax));
    }

    public JsonNode? Default(Draft draft, FieldMapping member) => new JsonArray();

    private static JsonObject Line(Draft draft, FieldMapping member, TaxChoice tax)
    {
        JsonNode order = draft.Root.Json;
        decimal net = LineAmounts.Of(draft.Shape, draft.Json, order).Net;
        decimal amount = LineAmounts.Tax(net, tax.Rate, LineAmounts.Included(member, order));
        JsonObject rate = new() { [member.Title ?? "title"] = tax.Title };
        rate[member.Rate ?? "rate"] = member.Percent ? tax.Rate * 100 : tax.Rate;
        JsonObject line = member.Rates is null ? rate : Named(draft, member, rate);
        line[member.Amount ?? "amount"] = Money.Node(amount);
        return line;
    }

    /// <summary>A tax that only names its rate, which is put into the order.</summary>
    private static JsonObject Named(Draft draft, FieldMapping member, JsonObject rate)
    {
        const int Id = 1;
        rate[member.RatesKey ?? member.RateKey ?? "id"] = Id;
        MemberPath.Write(draft.Root.Json, member.Rates!, new JsonArray(rate));
        return new JsonObject { [member.RateKey ?? "id"] = Id };
    }
}
