using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.OpenApi.Naming;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing;

/// <summary>A person's name in parts.</summary>
internal static class PersonName
{
    private static readonly ImmutableArray<string> First =
    [
        "first_name",
        "firstname",
        "given_name",
        "forename",
    ];

    private static readonly ImmutableArray<string> Last =
    [
        "last_name",
        "lastname",
        "family_name",
        "surname",
    ];

    public static bool IsPart(string name) =>
        First.Contains(NameWords.Of(name)) || Last.Contains(NameWords.Of(name));

    /// <summary>What joins the parts to Odoo's one name; null where the record has none.</summary>
    public static GuessedField? Of(
        EntityMeaning meaning,
        ImmutableArray<Member> members,
        Dictionary<string, GuessedField> mapped
    )
    {
        if (!meaning.HasPersonName || Find(members, Last) is not { } last)
        {
            return null;
        }

        Member first = Find(members, First) ?? last;
        SetSample(mapped, first, "first-name");
        SetSample(mapped, last, "last-name");
        return new GuessedField(
            new FieldMapping
            {
                External = first.Name,
                Join = first == last ? [last.Name] : [first.Name, last.Name],
                Fallback = Fallback(members, mapped),
                Type = FieldType.String,
                Odoo = "name",
                Convert = Conversion.Join,
                Virtual = true,
            },
            Confidence.Certain,
            "Odoo has one name"
        );
    }

    private static ImmutableArray<string> Fallback(
        ImmutableArray<Member> members,
        Dictionary<string, GuessedField> mapped
    ) =>
        [
            .. mapped
                .Values.Where(field => field.Field.Odoo is "email" or "phone")
                .Select(field => field.Field.External),
            .. members.Where(member => member.Words == "id").Select(member => member.Name),
        ];

    private static void SetSample(
        Dictionary<string, GuessedField> mapped,
        Member part,
        string sample
    ) =>
        mapped[part.Name] = new GuessedField(
            FieldTypes.Of(part, part.Name) with
            {
                Sample = sample,
                Nullable = true,
                Options = [],
            }
        );

    private static Member? Find(ImmutableArray<Member> members, ImmutableArray<string> names) =>
        members.FirstOrDefault(member =>
            names.Contains(member.Words) && member.Schema.Kind is SchemaKind.Text
        );
}
