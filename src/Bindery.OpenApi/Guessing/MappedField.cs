using Bindery.Blueprints;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing;

internal static class MappedField
{
    public static GuessedField Of(FieldMeaning meaning, MemberFound found, string path)
    {
        Member member = found.Member;
        FieldMapping plain = FieldTypes.Of(member, path);
        FieldMapping field = Converted(meaning, plain) with
        {
            Odoo = meaning.Odoo,
            Required = meaning.IsNeeded,
            Nullable = !meaning.IsNeeded && !meaning.IsNeverNull && member.MayBeNull,
            // What only the platform sets still changes there.
            ReadOnly = false,
            Direction = plain.ReadOnly ? Direction.Import : null,
            Options = meaning.TakesChoices ? plain.Options : [],
            BindingField = meaning.Label is not null,
            Label = meaning.Label,
        };
        return meaning.Doubt is { } doubt
            ? new GuessedField(field, Confidence.Guess, doubt)
            : new GuessedField(field, found.Confidence, Reason(found.Confidence, meaning));
    }

    private static FieldMapping Converted(FieldMeaning meaning, FieldMapping plain)
    {
        if (plain.Type is FieldType.Html)
        {
            return plain with { Convert = Conversion.HtmlToText, Sample = "html" };
        }

        bool isNumberInText =
            meaning.Convert is Conversion.Decimal or Conversion.Discount or Conversion.TaxRate
            && plain.Type is FieldType.String;
        return plain with
        {
            Type = isNumberInText ? FieldType.Money : plain.Type,
            Convert = meaning.Convert,
            Percent = meaning.IsPercent,
            Sample = Sample(meaning, plain),
            Constant = meaning.Convert is Conversion.PricelistCurrency ? Currency(plain) : null,
            MaximumLength = isNumberInText ? null : plain.MaximumLength,
        };
    }

    // A choice of nothing can't be made.
    private static string? Sample(FieldMeaning meaning, FieldMapping plain) =>
        meaning.TakesChoices && plain.Options.IsEmpty ? plain.Sample : meaning.Sample;

    private static string Currency(FieldMapping plain) =>
        plain.Options.IsEmpty || plain.Options.Contains("USD") ? "USD" : plain.Options[0];

    private static string Reason(Confidence confidence, FieldMeaning meaning) =>
        confidence switch
        {
            Confidence.Certain => "by name and type",
            Confidence.Likely => "by the end of its name",
            _ => $"may be something else than {meaning.Odoo}",
        };
}
