using System.Collections.Immutable;
using Bindery.Blueprints.Reading.Shapes;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing;

/// <summary>The address of a record, in an object of its own or among the other members.</summary>
internal static class AddressGuesses
{
    /// <summary>Members of an inner object; those of the record itself are put among the mapped.</summary>
    public static ImmutableArray<GuessedField> Of(
        EntityMeaning meaning,
        ImmutableArray<Member> members,
        Dictionary<string, GuessedField> mapped
    )
    {
        if (!meaning.HasAddress)
        {
            return [];
        }

        Member? holder = AddressFields
            .Holders.Select(name =>
                members.FirstOrDefault(member =>
                    member.Words == name && member.Schema.Kind is SchemaKind.Object
                )
            )
            .FirstOrDefault(member => member is not null && Inside(member).Length > 1);
        if (holder is not null)
        {
            return Inside(holder);
        }

        ImmutableArray<GuessedField> flat = Found(
            [.. members.Where(member => !mapped.ContainsKey(member.Name))],
            ""
        );
        foreach (GuessedField field in flat)
        {
            mapped[field.Field.External] = field;
        }

        return [];
    }

    private static ImmutableArray<GuessedField> Inside(Member holder) =>
        [
            .. Found(
                    [
                        .. holder.Schema.Members.Where(member =>
                            Texts.MemberPath.Allows($"{holder.Name}.{member.Name}")
                        ),
                    ],
                    holder.Name + "."
                )
                .Select(guessed => guessed with { Field = guessed.Field with { Nullable = true } }),
        ];

    private static ImmutableArray<GuessedField> Found(ImmutableArray<Member> members, string prefix)
    {
        MemberSearch search = new(members, "billing");
        ImmutableArray<GuessedField> fields =
        [
            .. from part in AddressFields.All
            let found = search.For(part)
            where found is not null
            select MappedField.Of(part, found, prefix + found.Member.Name),
        ];
        string? country = fields
            .FirstOrDefault(field => field.Field.Odoo == "country_id")
            ?.Field.External;
        return
        [
            .. fields
                .Where(field => field.Field.Odoo != "state_id" || country is not null)
                .Select(field =>
                    field.Field.Odoo == "state_id"
                        ? field with
                        {
                            Field = field.Field with { Country = country },
                        }
                        : field
                ),
        ];
    }
}
