using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Reading.Shapes;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing.Orders;

/// <summary>The taxes of a line: a list of them, each with its rate and amount.</summary>
internal static class TaxesGuess
{
    private static readonly ImmutableArray<string> Holders = ["tax_lines", "taxes", "line_taxes"];
    private static readonly ImmutableArray<string> Rates =
    [
        "rate",
        "tax_rate",
        "percentage",
        "percent",
        "rate_percent",
    ];
    private static readonly ImmutableArray<string> Amounts =
    [
        "amount",
        "tax_amount",
        "price",
        "total",
        "value",
    ];
    private static readonly ImmutableArray<string> Titles =
    [
        "title",
        "name",
        "tax_name",
        "label",
        "description",
        "code",
    ];

    private static readonly ImmutableArray<string> Inclusions =
    [
        "taxes_included",
        "tax_included",
        "prices_include_tax",
        "price_includes_tax",
        "prices_including_tax",
        "is_tax_included",
    ];

    /// <returns>Null where there is none, or none whose rate and amount are told.</returns>
    public static GuessedField? Of(ImmutableArray<Member> line) =>
        (
            from name in Holders
            from holder in line
            where
                holder.Words == name
                && holder.Schema is { Kind: SchemaKind.List, Item.Kind: SchemaKind.Object }
                && Texts.MemberPath.Allows(holder.Name)
            let tax = holder.Schema.Item.Members
            let rate = Named(tax, Rates)
            let amount = Named(tax, Amounts)
            let title = Named(tax, Titles)
            where rate is not null && amount is not null && title is not null
            select new GuessedField(
                new FieldMapping
                {
                    External = holder.Name,
                    Type = FieldType.Taxes,
                    Odoo = "tax_id",
                    Convert = Conversion.Taxes,
                    Rate = rate.Name,
                    Amount = amount.Name,
                    Title = title.Name,
                    Percent = Percentages.Has(rate),
                    Sample = "taxes",
                },
                Confidence.Guess,
                Percentages.Has(rate)
                    ? "taken as rates in percent"
                    : "taken as rates such as 0.2; say percent: true where they are written as 20"
            )
        ).FirstOrDefault();

    /// <summary>The member of an order that says whether prices contain the tax; null for none.</summary>
    public static string? Inclusion(ImmutableArray<Member> order) =>
        order
            .FirstOrDefault(member =>
                Inclusions.Contains(member.Words)
                && member.Schema.Kind is SchemaKind.Boolean
                && Texts.MemberPath.Allows(member.Name)
            )
            ?.Name;

    private static Member? Named(ImmutableArray<Member> tax, ImmutableArray<string> names) =>
        (
            from name in names
            from member in tax
            where
                member.Words == name
                && member.Schema.IsScalar
                && Texts.MemberPath.Allows(member.Name)
            select member
        ).FirstOrDefault();
}
