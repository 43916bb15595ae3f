using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Reading.Shapes;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing.Variants;

/// <summary>The variants that come inside a product.</summary>
internal sealed class VariantsGuess(ImmutableArray<Member> product)
{
    private static readonly ImmutableArray<string> Holders =
    [
        "variants",
        "product_variants",
        "variations",
    ];

    private static readonly ImmutableArray<string> Keys =
    [
        "id",
        "variant_id",
        "variation_id",
        "uuid",
    ];

    private static readonly EntityMeaning Meaning = new()
    {
        Names = ["variant"],
        OdooModel = "product.product",
        Fields = VariantFields.All,
        MatchBy = ["default_code"],
    };

    /// <summary>Why what looks like variants isn't taken; null where nothing does.</summary>
    public string? Obstacle { get; private set; }

    /// <returns>Null where there are none, or none that Odoo can tell apart.</returns>
    public GuessedChild? Make()
    {
        Member? holder = product.FirstOrDefault(member =>
            Holders.Contains(member.Words)
            && member.Schema is { Kind: SchemaKind.List, Item.Kind: SchemaKind.Object }
            && Texts.MemberPath.Allows(member.Name)
        );
        if (holder is null)
        {
            return null;
        }

        ImmutableArray<Member> members = holder.Schema.Item.Members;
        if (KeyOf(members) is not { } key)
        {
            return Refuse(holder, "no member names one of them");
        }

        return OptionsGuess.Of(product, members) is { } options
            ? Made(holder, key, options)
            : Refuse(holder, "which options they differ by isn't told");
    }

    private GuessedChild? Refuse(Member holder, string why)
    {
        Obstacle = $"{holder.Name} of products are left out: {why}";
        return null;
    }

    private static Member? KeyOf(ImmutableArray<Member> members) =>
        (
            from name in Keys
            from member in members
            where
                member.Words == name
                && member.Schema.Kind is SchemaKind.Text or SchemaKind.Whole or SchemaKind.Number
            select member
        ).FirstOrDefault();

    private static GuessedChild Made(Member holder, Member key, VariantOptions options)
    {
        ImmutableArray<GuessedField> fields = FieldGuesses.Of(
            Meaning,
            "variant",
            holder.Schema.Item,
            key
        );
        ChildEntity child = new()
        {
            Name = "variant",
            Title = "Variant",
            Kind = EntityKind.Variant,
            Path = holder.Name,
            OdooModel = "product.product",
            Key = new EntityKey { External = [key.Name], Type = FieldGuesses.KeyType(key) },
            Options = options,
            Minimum = 1,
            Fields = [.. fields.Select(field => field.Field)],
        };
        return new GuessedChild(child, fields);
    }
}
