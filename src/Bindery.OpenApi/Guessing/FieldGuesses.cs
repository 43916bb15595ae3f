using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Reading.Shapes;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing;

/// <summary>Which member of a record becomes which Odoo field.</summary>
internal sealed class FieldGuesses
{
    // Members that nothing is done with are there for the simulation alone.
    private const int MostUnmapped = 40;

    private readonly EntityMeaning _meaning;
    private readonly string _entity;
    private readonly ImmutableArray<Member> _members;

    private FieldGuesses(EntityMeaning meaning, string entity, SchemaView record)
    {
        _meaning = meaning;
        _entity = entity;
        _members =
        [
            .. record.Members.Where(member =>
                !member.Schema.IsWriteOnly && Texts.MemberPath.Allows(member.Name)
            ),
        ];
    }

    /// <param name="key">The member that names a record.</param>
    /// <param name="kept">Members that have to be there, such as the moment of the last change.</param>
    public static ImmutableArray<GuessedField> Of(
        EntityMeaning meaning,
        string entity,
        SchemaView record,
        Member key,
        params ImmutableArray<string?> kept
    ) => new FieldGuesses(meaning, entity, record).All(key, kept);

    private ImmutableArray<GuessedField> All(Member key, ImmutableArray<string?> kept)
    {
        Dictionary<string, GuessedField> mapped = Mapped(key);
        GuessedField? name = PersonOf(mapped);
        IEnumerable<GuessedField> plain = _members
            .Where(member => member.Schema.IsScalar && member.Name != key.Name)
            .Select(member =>
                mapped.GetValueOrDefault(member.Name)
                ?? new GuessedField(FieldTypes.Of(member, member.Name))
            );
        ImmutableArray<GuessedField> address = AddressGuesses.Of(_meaning, _members, mapped);
        return
        [
            KeyField(key),
            .. Bounded(plain, kept),
            .. name is null ? [] : (ImmutableArray<GuessedField>)[name],
            .. address,
        ];
    }

    /// <summary>A person's name in parts is surer than a member that may mean a name.</summary>
    private GuessedField? PersonOf(Dictionary<string, GuessedField> mapped)
    {
        GuessedField? named = mapped.Values.FirstOrDefault(field => field.Field.Odoo == "name");
        if (named is { Confidence: not Confidence.Guess })
        {
            return null;
        }

        GuessedField? person = PersonName.Of(_meaning, _members, mapped);
        if (person is not null && named is not null)
        {
            mapped.Remove(named.Field.External);
        }

        return person;
    }

    private static IEnumerable<GuessedField> Bounded(
        IEnumerable<GuessedField> fields,
        ImmutableArray<string?> kept
    )
    {
        int unmapped = 0;
        return fields.Where(field =>
            field.Field.Odoo is not null
            || PersonName.IsPart(field.Field.External)
            || kept.Contains(field.Field.External)
            || unmapped++ < MostUnmapped
        );
    }

    private Dictionary<string, GuessedField> Mapped(Member key)
    {
        Dictionary<string, GuessedField> mapped = new(StringComparer.Ordinal);
        GuessedField named = KeyField(key);
        foreach (FieldMeaning meaning in _meaning.Fields.Where(one => one.Odoo != named.Field.Odoo))
        {
            ImmutableArray<Member> free =
            [
                .. _members.Where(member =>
                    member.Name != key.Name && !mapped.ContainsKey(member.Name)
                ),
            ];
            if (new MemberSearch(free, _entity).For(meaning) is { } found)
            {
                mapped[found.Member.Name] = MappedField.Of(meaning, found, found.Member.Name);
            }
        }

        return mapped;
    }

    /// <summary>A key such as a product's <c>sku</c> is known in Odoo too.</summary>
    private GuessedField KeyField(Member key)
    {
        FieldMapping plain = new() { External = key.Name, Type = KeyType(key) };
        FieldMeaning? meaning = _meaning.Fields.FirstOrDefault(field =>
            _meaning.MatchBy.Contains(field.Odoo) && field.Names.Contains(key.Words)
        );
        return meaning is null || plain.Type is not FieldType.String
            ? new GuessedField(plain)
            : new GuessedField(
                plain with
                {
                    Odoo = meaning.Odoo,
                    Sample = meaning.Sample,
                    Required = true,
                },
                Confidence.Certain,
                "by name and type"
            );
    }

    /// <summary>Ids are whole also where a document calls them numbers.</summary>
    public static FieldType KeyType(Member key) =>
        key.Schema.Kind is SchemaKind.Text ? FieldType.String : FieldType.Integer;
}
