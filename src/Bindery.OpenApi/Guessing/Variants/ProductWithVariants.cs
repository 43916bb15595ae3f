using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.OpenApi.Resources;

namespace Bindery.OpenApi.Guessing.Variants;

/// <summary>A product whose variants have what a product without them would have itself.</summary>
internal static class ProductWithVariants
{
    private static readonly ImmutableArray<string> OfVariants =
    [
        "default_code",
        "barcode",
        "weight",
    ];

    public static GuessedEntity Of(GuessedEntity product, GuessedChild variants, Resource resource)
    {
        ImmutableArray<GuessedField> fields =
        [
            .. product.Fields.Select(Unmapped),
            .. PriceOf(product, variants),
        ];
        Endpoints endpoints = product.Entity.Endpoints;
        return product with
        {
            Fields = fields,
            Children = [variants],
            Entity = product.Entity with
            {
                Fields = [.. fields.Select(field => field.Field)],
                Children = [variants.Child],
                Match = Match(product.Entity, variants.Child),
                Endpoints = endpoints with
                {
                    List = IncludedMembers.Asked(
                        endpoints.List,
                        resource.List,
                        variants.Child.Path
                    ),
                    Read = IncludedMembers.Asked(
                        endpoints.Read,
                        resource.Read,
                        variants.Child.Path
                    ),
                },
            },
            Comments = product
                .Comments.SetItem(
                    "match",
                    "likely: by the codes of its variants, which Odoo keeps there too"
                )
                .SetItem(
                    "children",
                    "likely: every product is taken to have a variant; one without can't be sold in Odoo"
                ),
        };
    }

    // A template's own would be its first variant's.
    private static GuessedField Unmapped(GuessedField guessed) =>
        guessed.Field.Odoo is { } odoo && OfVariants.Contains(odoo)
            ? new GuessedField(guessed.Field with { Odoo = null, Convert = null, Required = false })
            : guessed;

    private static IEnumerable<GuessedField> PriceOf(GuessedEntity product, GuessedChild variants)
    {
        FieldMapping? price = variants.Child.Fields.FirstOrDefault(field =>
            field.Odoo == "external_price"
        );
        if (price is null || product.Fields.Any(field => field.Field.Odoo == "list_price"))
        {
            yield break;
        }

        yield return new GuessedField(
            new FieldMapping
            {
                External = $"{variants.Child.Path}[0].{price.External}",
                Type = price.Type,
                Odoo = "list_price",
                Convert = Conversion.Decimal,
                Nullable = price.Nullable,
            },
            Confidence.Likely,
            "Odoo's price is the product's; the first variant's is taken"
        );
    }

    private static ImmutableArray<MatchKey> Match(Entity product, ChildEntity variant)
    {
        FieldMapping? code = variant.Fields.FirstOrDefault(field => field.Odoo == "default_code");
        return !product.Match.IsEmpty || code is null
            ? product.Match
            :
            [
                new MatchKey
                {
                    Odoo = "default_code",
                    External = $"{variant.Path}[0].{code.External}",
                },
            ];
    }
}
