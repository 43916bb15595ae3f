using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Reading.Shapes;
using Bindery.OpenApi.Naming;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing.Orders;

/// <summary>A member that names a record of another entity: <c>customer_id</c>, or <c>customer.id</c>.</summary>
/// <param name="Path">From the record's top.</param>
/// <param name="Member">The top one.</param>
internal sealed record RecordReference(Entity Entity, string Path, Member Member)
{
    private static readonly ImmutableArray<string> VariantNames =
    [
        "variant",
        "product_variant",
        "variation",
        "item_variant",
    ];

    /// <summary>What is named: the entity, or its variant.</summary>
    public string Name { get; private init; } = Entity.Name;

    /// <returns>Null where no member names a variant that comes inside a product.</returns>
    public static RecordReference? ToVariant(
        ImmutableArray<Entity> entities,
        ImmutableArray<Member> members
    ) =>
        (
            from entity in entities
            from child in entity.Children
            where child.Kind is EntityKind.Variant
            from name in VariantNames
            from member in members
            let path = PathIn(member, name, child.Key)
            where path is not null && Texts.MemberPath.Allows(path)
            select new RecordReference(entity, path, member) { Name = child.Name }
        ).FirstOrDefault();

    /// <returns>Null where no member does.</returns>
    public static RecordReference? To(
        EntityKind kind,
        ImmutableArray<Entity> entities,
        ImmutableArray<Member> members
    ) =>
        (
            from entity in entities
            where entity.Kind == kind
            from name in EntityMeanings.Of(entity.Name)?.Names ?? [entity.Name]
            from member in members
            let path = PathIn(member, name, entity.Key)
            where path is not null && Texts.MemberPath.Allows(path)
            select new RecordReference(entity, path, member)
        ).FirstOrDefault();

    private static string? PathIn(Member member, string name, EntityKey key)
    {
        string named = key.External[0];
        if (member.Words == $"{name}_{NameWords.Of(named)}" && Suits(member, key))
        {
            return member.Name;
        }

        return
            member.Words == name
            && member.Schema.Members.FirstOrDefault(inner =>
                inner.Name == named && Suits(inner, key)
            )
                is not null
            ? $"{member.Name}.{named}"
            : null;
    }

    private static bool Suits(Member member, EntityKey key) =>
        key.Type is FieldType.String
            ? member.Schema.Kind is SchemaKind.Text
            : member.Schema.Kind is SchemaKind.Whole or SchemaKind.Number;
}
