using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Simulation.Sampling.Hints;

namespace Bindery.Simulation.Sampling;

/// <summary>Every hint that a blueprint may name. A new one is a class in Hints and a line here.</summary>
internal static class Samples
{
    private static readonly ImmutableArray<ISample> All =
    [
        new AddressSample(),
        new BarcodeSample(),
        new BooleanSample(),
        new ChargesSample(),
        new ChoiceSample(),
        new CitySample(),
        new CompanyNameSample(),
        new ConstantSample(),
        new CountryCodeSample(),
        new CreatedAtSample(),
        new DecimalSample(),
        new EmailSample(),
        new EmptyListSample(),
        new FirstNameSample(),
        new FromReferenceSample(),
        new FullNameSample(),
        new HtmlSample(),
        new LastNameSample(),
        new LineDiscountSample(),
        new LocationIdSample(),
        new NeverSample(),
        new NoteSample(),
        new OrderNameSample(),
        new OrderSubtotalSample(),
        new OrderTaxSample(),
        new OrderTotalSample(),
        new PhoneSample(),
        new PriceSample(),
        new ProductCategorySample(),
        new ProductNameSample(),
        new QuantitySample(),
        new ReferenceSample(),
        new RelatedIdSample(),
        new ShippingMethodSample(),
        new ShippingPriceSample(),
        new SkuSample(),
        new SlugSample(),
        new SmallQuantitySample(),
        new StateCodeSample(),
        new Street2Sample(),
        new StreetSample(),
        new TagsSample(),
        new TaxAmountSample(),
        new TaxesSample(),
        new TaxRateSample(),
        new TextSample(),
        new UpdatedAtSample(),
        new UrlSample(),
        new UuidSample(),
        new VariantTitleSample(),
        new WeightSample(),
        new ZipSample(),
    ];

    private static readonly ImmutableDictionary<string, ISample> ByHint = All.ToImmutableDictionary(
        sample => sample.Hint,
        StringComparer.Ordinal
    );

    public static IEnumerable<string> Hints => ByHint.Keys.Order(StringComparer.Ordinal);

    /// <summary>By hint, else by type.</summary>
    public static ISample For(FieldMapping member) =>
        ByHint.GetValueOrDefault(member.Sample ?? HintOf(member))
        ?? throw new SimulationException(
            $"Member '{member.External}' asks for the sample '{member.Sample}', which is unknown; use one of {string.Join(", ", Hints)}."
        );

    private static string HintOf(FieldMapping member) =>
        member switch
        {
            { Constant: not null } => "constant",
            { Options.IsEmpty: false } or { Values.IsEmpty: false } => "choice",
            _ => HintOf(member.Type),
        };

    private static string HintOf(FieldType type) =>
        type switch
        {
            FieldType.Html => "html",
            FieldType.Integer => "quantity",
            FieldType.Decimal => "decimal",
            FieldType.Money => "price",
            FieldType.Boolean => "boolean",
            FieldType.Datetime or FieldType.Date => "created-at",
            FieldType.Reference => "reference",
            FieldType.Address => "address",
            FieldType.Taxes => "taxes",
            FieldType.List => "empty-list",
            FieldType.Parent or FieldType.Object => "never",
            _ => "text",
        };
}
