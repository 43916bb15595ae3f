using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Sampling;

/// <summary>The money of one order or shipping line.</summary>
internal readonly record struct LineAmounts(
    decimal Gross,
    decimal Discount,
    decimal TaxAmount,
    decimal Charges
)
{
    /// <summary>Without tax, unless it is one of the charges.</summary>
    public decimal Net => Gross - Discount + Charges;

    /// <param name="shape">The kind of line.</param>
    /// <param name="line">Its members as far as they are made.</param>
    /// <param name="order">Says whether prices contain tax.</param>
    public static LineAmounts Of(RecordShape shape, JsonNode line, JsonNode order)
    {
        decimal price = Price(shape, line);
        decimal quantity = Number(shape, line, IsQuantity) ?? 1;
        decimal gross = Money.Rounded(price * quantity);
        decimal discount =
            Number(shape, line, member => member.Convert == Conversion.Discount) ?? 0;
        return new LineAmounts(
            gross,
            discount,
            TaxOf(shape, line, order, gross - discount),
            ChargesOf.Line(shape, line)
        );
    }

    /// <summary>The tax of an amount, rounded; taken out of it where prices contain tax.</summary>
    public static decimal Tax(decimal amount, decimal rate, bool included) =>
        Money.Rounded(included ? amount - (amount / (1 + rate)) : amount * rate);

    /// <summary>Whether the order says that its prices contain this tax.</summary>
    public static bool Included(FieldMapping tax, JsonNode order) =>
        tax.Included is { } path && Scalar.Text(MemberPath.Read(order, path)) == "true";

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

    private static decimal Price(RecordShape shape, JsonNode line)
    {
        FieldMapping? price = shape.Members.FirstOrDefault(member => member.Odoo == "price_unit");
        decimal told = Number(shape, line, member => member == price) ?? 0;
        return price?.Convert == Conversion.Deduction ? -Math.Abs(told) : told;
    }

    // What is discounted isn't taxed.
    private static decimal TaxOf(RecordShape shape, JsonNode line, JsonNode order, decimal net)
    {
        FieldMapping? single = shape.Members.FirstOrDefault(member =>
            member.Convert == Conversion.TaxRate
        );
        if (single is not null)
        {
            decimal rate = Scalar.Number(MemberPath.Read(line, single.External)) ?? 0;
            return Tax(net, rate / (single.Percent ? 100 : 1), Included(single, order));
        }

        if (Number(shape, line, member => member.Convert == Conversion.TaxAmount) is { } told)
        {
            return told;
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
