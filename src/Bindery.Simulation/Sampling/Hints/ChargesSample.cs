using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Sampling.Hints;

/// <summary>Of each kind a charge on some lines; together never more off than the line costs.</summary>
internal sealed class ChargesSample : ISample
{
    public string Hint => "charges";
    public SampleStage Stage => SampleStage.Siblings;
    public bool DecidesNull => true;

    public JsonNode? Make(Draft draft, FieldMapping member)
    {
        decimal gross = LineAmounts.Of(draft.Shape, draft.Json, draft.Root.Json).Gross;
        JsonArray charges = [];
        foreach (DefaultValue kind in member.Values)
        {
            if (draft.Random.Chance(kind.Value is ChargeKind.Tax ? 0.7 : 0.15))
            {
                JsonObject charge = [];
                MemberPath.Write(charge, member.Title!, kind.Name);
                MemberPath.Write(charge, member.Amount!, Money.Node(Amount(kind, gross)));
                charges.Add((JsonNode)charge);
            }
        }

        return charges;
    }

    public JsonNode? Default(Draft draft, FieldMapping member) => new JsonArray();

    private static decimal Amount(DefaultValue kind, decimal gross) =>
        kind.Value switch
        {
            ChargeKind.Tax => Money.Rounded(gross * 0.0825m),
            ChargeKind.Discount => Money.Rounded(gross / 10m),
            _ => 2.5m,
        };
}
