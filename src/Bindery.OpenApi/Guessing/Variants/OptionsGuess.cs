using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Reading.Shapes;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing.Variants;

/// <summary>By what the variants of a product differ: without it Odoo can't keep two of them.</summary>
internal static class OptionsGuess
{
    private static readonly ImmutableArray<string> Lists =
    [
        "options",
        "option_values",
        "selected_options",
        "attributes",
        "attribute_values",
        "config_attributes",
        "variant_options",
        "configs",
    ];

    private static readonly ImmutableArray<string> Names =
    [
        "name",
        "option_name",
        "attribute_name",
        "config_name",
        "option_display_name",
        "display_name",
        "option",
        "attribute",
        "key",
        "title",
    ];

    private static readonly ImmutableArray<string> SingleValues =
    [
        "value",
        "option_value",
        "attribute_value",
        "config_value",
        "label",
        "value_name",
    ];

    /// <returns>Null where nothing tells it.</returns>
    public static VariantOptions? Of(
        ImmutableArray<Member> product,
        ImmutableArray<Member> variant
    ) => OfVariant(variant) ?? OfProduct(product, variant);

    private static VariantOptions? OfVariant(ImmutableArray<Member> variant) =>
        (
            from list in Holders(variant)
            let name = Text(list.Schema.Item, Names)
            let value = Text(list.Schema.Item, SingleValues)
            where name is not null && value is not null
            select new VariantOptions
            {
                List = list.Name,
                Name = name,
                Values = value,
            }
        ).FirstOrDefault();

    private static VariantOptions? OfProduct(
        ImmutableArray<Member> product,
        ImmutableArray<Member> variant
    )
    {
        ImmutableArray<string> fields =
        [
            .. from number in Enumerable.Range(1, 5)
            from member in variant
            where
                (member.Words == $"option{number}" || member.Words == $"option_{number}")
                && member.Schema.Kind is SchemaKind.Text
                && Texts.MemberPath.Allows(member.Name)
            select member.Name,
        ];
        return fields.IsEmpty
            ? null
            : (
                from list in Holders(product)
                let name = Text(list.Schema.Item, Names)
                from values in list.Schema.Item.Members
                where
                    name is not null
                    && values.Words is "values" or "options"
                    && values.Schema is { Kind: SchemaKind.List, Item.Kind: SchemaKind.Text }
                    && Texts.MemberPath.Allows(values.Name)
                select new VariantOptions
                {
                    Path = list.Name,
                    Name = name,
                    Values = values.Name,
                    ValueFields = fields,
                }
            ).FirstOrDefault();
    }

    private static IEnumerable<Member> Holders(ImmutableArray<Member> members) =>
        from name in Lists
        from member in members
        where
            member.Words == name
            && member.Schema is { Kind: SchemaKind.List, Item.Kind: SchemaKind.Object }
            && Texts.MemberPath.Allows(member.Name)
        select member;

    private static string? Text(SchemaView option, ImmutableArray<string> names) =>
        (
            from name in names
            from member in option.Members
            where
                member.Words == name
                && member.Schema.Kind is SchemaKind.Text
                && Texts.MemberPath.Allows(member.Name)
            select member.Name
        ).FirstOrDefault();
}
