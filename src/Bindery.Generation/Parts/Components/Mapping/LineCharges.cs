using System.Collections.Immutable;
using System.Globalization;
using Bindery.Blueprints;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components.Mapping;

/// <summary>What of an order's line becomes further lines: its discount, and what is charged beside its price.</summary>
internal static class LineCharges
{
    public static PythonSource Of(ChildEntity child, string module)
    {
        FieldMapping? discount = Find(child, Conversion.Discount);
        FieldMapping? charges = Find(child, Conversion.Charges);
        ImmutableArray<string> kinds = charges is null ? [] : [.. Kinds(charges)];
        return PythonSource.Lines(
            PythonAttribute.OfText("_discount_path", discount?.External),
            PythonAttribute.OfText(
                "_discount_product",
                discount is not null || kinds.Contains(ChargeKind.Discount)
                    ? Product(module, ChargeKind.Discount)
                    : null
            ),
            charges is null ? PythonSource.Empty : Charges(charges, module),
            PythonAttribute.OfText(
                "_tax_product",
                kinds.Contains(ChargeKind.Tax) ? Product(module, ChargeKind.Tax) : null
            )
        );
    }

    public static IEnumerable<string> Kinds(FieldMapping charges) =>
        charges.Values.Select(value => Word(value)).Distinct();

    private static PythonSource Charges(FieldMapping charges, string module) =>
        PythonSource.Lines(
            PythonAttribute.OfText("_charges_path", charges.External),
            PythonAttribute.OfText("_charge_kind", charges.Title),
            PythonAttribute.OfText("_charge_amount", charges.Amount),
            PythonAttribute.Of(
                "_charge_products",
                PythonGroup.Dictionary([
                    .. charges.Values.Select(value =>
                        PythonAttribute.Entry(
                            value.Name,
                            PythonAttribute.Text(Product(module, Word(value)))
                        )
                    ),
                ])
            )
        );

    private static string Product(string module, string word) => $"{module}.product_{word}";

    private static string Word(DefaultValue value) =>
        Convert.ToString(value.Value, CultureInfo.InvariantCulture)!;

    private static FieldMapping? Find(ChildEntity child, Conversion conversion) =>
        child.Fields.FirstOrDefault(field => field.Convert == conversion);
}
