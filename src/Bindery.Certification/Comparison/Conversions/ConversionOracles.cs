using System.Collections.Frozen;
using Bindery.Blueprints;

namespace Bindery.Certification.Comparison.Conversions;

/// <summary>
/// Every oracle for a single value. Customers, products, taxes and discounts are more than one value;
/// the order's comparison knows them.
/// </summary>
internal static class ConversionOracles
{
    private static readonly FrozenDictionary<Conversion, IConversionOracle> ByConversion =
        new IConversionOracle[]
        {
            new TextOracle(),
            new HtmlToTextOracle(),
            new DecimalOracle(),
            new DeductionOracle(),
            new IntegerOracle(),
            new BooleanOracle(),
            new DatetimeOracle(),
            new DateOracle(),
            new JoinOracle(),
            new CountryCodeOracle(),
            new StateCodeOracle(),
            new RecordNameOracle(),
            new PricelistCurrencyOracle(),
        }.ToFrozenDictionary(oracle => oracle.Conversion);

    /// <summary>Null for a conversion that isn't about one value.</summary>
    public static IConversionOracle? For(FieldMapping mapping)
    {
        if (!mapping.Values.IsEmpty)
        {
            return new ValueMapOracle();
        }

        return ByConversion.GetValueOrDefault(mapping.Convert ?? Conversion.Text);
    }
}
