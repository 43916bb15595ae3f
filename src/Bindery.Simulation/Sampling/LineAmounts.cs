using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Sampling;

/// <summary>The money of one order or shipping line.</summary>
internal readonly record struct LineAmounts(decimal Gross, decimal Discount, decimal Tax)
{
    public decimal Net => Gross - Discount;

    public static LineAmounts Of(RecordShape shape, JsonNode line)
    {
        decimal price = Number(shape, line, member => member.Odoo == "price_unit") ?? 0;
        decimal quantity = Number(shape, line, IsQuantity) ?? 1;
        decimal discount =
            Number(shape, line, member => member.Convert == Conversion.Discount) ?? 0;
        return new LineAmounts(Money.Rounded(price * quantity), discount, TaxOf(shape, line));
    }

    private static bool IsQuantity(FieldMapping member) =>
        member.Odoo is "product_uom_qty" or "quantity";

    private static decimal? Number(
        RecordShape shape,
        JsonNode line,
        Func<FieldMapping, bool> isMeant
    ) =>
        shape.Members.FirstOrDefault(isMeant) is { } member
            ? Scalar.Number(MemberPath.Read(line, member.External))
            : null;

    private static decimal TaxOf(RecordShape shape, JsonNode line)
    {
        FieldMapping? single = shape.Members.FirstOrDefault(member =>
            member.Convert == Conversion.TaxRate
        );
        if (single is not null)
        {
            decimal rate = Scalar.Number(MemberPath.Read(line, single.External)) ?? 0;
            decimal net =
                (Number(shape, line, member => member.Odoo == "price_unit") ?? 0)
                * (Number(shape, line, IsQuantity) ?? 1);
            return Money.Rounded(net * rate / (single.Percent ? 100 : 1));
        }

        FieldMapping? taxes = shape.Members.FirstOrDefault(member =>
            member.Type == FieldType.Taxes
        );
        return taxes?.Amount is null
            ? 0
            : (MemberPath.Read(line, taxes.External) as JsonArray ?? []).Sum(tax =>
                Scalar.Number(MemberPath.Read(tax, taxes.Amount)) ?? 0
            );
    }
}
