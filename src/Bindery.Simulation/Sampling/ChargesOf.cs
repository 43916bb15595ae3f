using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Sampling;

/// <summary>What is charged beside the price of a line; discounts count against it, whatever their sign.</summary>
public static class ChargesOf
{
    public static decimal Line(RecordShape shape, JsonNode line) =>
        shape.Members.FirstOrDefault(member => member.Convert == Conversion.Charges) is { } charges
            ? Sum(charges, line)
            : 0;

    public static decimal Sum(FieldMapping charges, JsonNode line) =>
        (MemberPath.Read(line, charges.External) as JsonArray ?? []).Sum(charge =>
            Signed(charges, charge)
        );

    private static decimal Signed(FieldMapping charges, JsonNode? charge)
    {
        decimal amount = Scalar.Number(MemberPath.Read(charge, charges.Amount!)) ?? 0;
        string? kind = Scalar.Text(MemberPath.Read(charge, charges.Title!));
        DefaultValue? known = charges.Values.FirstOrDefault(value => value.Name == kind);
        return known?.Value switch
        {
            null => 0,
            ChargeKind.Discount => -Math.Abs(amount),
            _ => amount,
        };
    }
}
