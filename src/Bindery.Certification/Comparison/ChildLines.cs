using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Sampling;

namespace Bindery.Certification.Comparison;

/// <summary>One kind of lines of an order, with the fields that the blueprint fills.</summary>
internal sealed record ChildLines(ChildEntity Child, MappedFields Fields)
{
    public FieldMapping? Product => With(Conversion.Product);

    public FieldMapping? Taxes => With(Conversion.Taxes) ?? With(Conversion.TaxRate);

    public FieldMapping? TaxAmount => With(Conversion.TaxAmount);

    public FieldMapping? Discount => With(Conversion.Discount);

    /// <summary>What a line's tax is of: its price, less what is taken off in a line of its own.</summary>
    public decimal Taxed(JsonObject line) => Priced(line) - Discounted(line);

    public decimal Priced(JsonObject line) => Amount(Child.Price, line);

    /// <summary>What the further lines of one line come to: its charges, less its discount.</summary>
    public decimal Further(JsonObject line) =>
        (With(Conversion.Charges) is { } charges ? ChargesOf.Sum(charges, line) : 0)
        - Discounted(line);

    public static decimal Amount(FieldMapping? field, JsonObject line) =>
        field is not null
        && decimal.TryParse(
            PayloadPath.Text(line, field.External),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out decimal number
        )
            ? number
            : 0;

    private decimal Discounted(JsonObject line) => Amount(Discount, line);

    private FieldMapping? With(Conversion conversion) =>
        Child.Fields.FirstOrDefault(field => field.Convert == conversion);
}
