using Bindery.Blueprints;

namespace Bindery.Certification.Comparison;

/// <summary>One kind of lines of an order, with the fields that the blueprint fills.</summary>
internal sealed record ChildLines(ChildEntity Child, MappedFields Fields)
{
    public FieldMapping? Product => With(Conversion.Product);

    public FieldMapping? Taxes => With(Conversion.Taxes) ?? With(Conversion.TaxRate);

    public FieldMapping? Discount => With(Conversion.Discount);

    private FieldMapping? With(Conversion conversion) =>
        Child.Fields.FirstOrDefault(field => field.Convert == conversion);
}
