using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing;

/// <summary>Looks for the member of a record that an Odoo field may be filled from.</summary>
/// <param name="Entity">What the record is called: <c>customer_email</c> is a customer's <c>email</c>.</param>
internal sealed record MemberSearch(ImmutableArray<Member> Members, string Entity)
{
    public MemberFound? For(FieldMeaning meaning) =>
        First(meaning, meaning.Names, Confidence.Certain)
        ?? First(meaning, [.. meaning.Names.Select(name => $"{Entity}_{name}")], Confidence.Likely)
        ?? First(meaning, meaning.Vaguely, Confidence.Guess);

    private MemberFound? First(
        FieldMeaning meaning,
        ImmutableArray<string> names,
        Confidence confidence
    ) =>
        (
            from name in names
            from member in Members
            where member.Words == name && Suits(meaning, member)
            select new MemberFound(member, confidence)
        ).FirstOrDefault();

    private static bool Suits(FieldMeaning meaning, Member member) =>
        meaning.Kinds.Contains(member.Schema.Kind)
        && !(meaning.IsNeverNull && member.Schema.IsNullable)
        && (
            member.Schema.Choices.IsEmpty
            || meaning.TakesChoices
            || meaning.Convert is Conversion.CountryCode or Conversion.PricelistCurrency
        )
        && meaning.Convert switch
        {
            Conversion.Date => FieldTypes.TypeOf(member) is FieldType.Date,
            Conversion.Datetime => FieldTypes.TypeOf(member) is FieldType.Datetime,
            Conversion.CountryCode => CountryCodes.Has(member),
            Conversion.TaxRate => Percentages.Has(member),
            Conversion.Decimal or Conversion.Discount => true,
            _ => FieldTypes.TypeOf(member) is FieldType.String or FieldType.Html,
        };
}
