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

    public FieldMapping? Discount => With(Conversion.Discount);

    /// <summary>What the further lines of one line come to: its charges, less its discount.</summary>
    public decimal Further(JsonObject line) =>
        (With(Conversion.Charges) is { } charges ? ChargesOf.Sum(charges, line) : 0)
        - (Discount is { } discount ? Number(PayloadPath.Text(line, discount.External)) : 0);

    private static decimal Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : 0;

    private FieldMapping? With(Conversion conversion) =>
        Child.Fields.FirstOrDefault(field => field.Convert == conversion);
}
