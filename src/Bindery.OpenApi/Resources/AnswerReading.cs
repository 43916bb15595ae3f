using System.Collections.Immutable;
using Bindery.Blueprints.Naming;
using Bindery.Blueprints.Reading.Shapes;
using Bindery.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Bindery.OpenApi.Resources;

/// <summary>Finds the list, or the record, inside its envelope.</summary>
internal static class AnswerReading
{
    private static readonly ImmutableArray<string> UsualEnvelopes =
    [
        "data",
        "items",
        "results",
        "result",
        "records",
        "rows",
        "list",
        "value",
        "values",
        "entries",
        "elements",
        "objects",
        "content",
        "response",
        "payload",
        "embedded",
    ];

    /// <param name="words">What the list is a list of, in the words of its path.</param>
    /// <returns>Null where the answer holds no list of objects.</returns>
    public static Answer? List(IOpenApiSchema? schema, string words)
    {
        SchemaView body = schema is null ? new SchemaView() : SchemaReading.Of(schema);
        if (body.Kind is SchemaKind.List)
        {
            return IsRecord(body.Item) ? new Answer(null, body.Item, body) : null;
        }

        return Lists(body, words)
            .Concat(
                Objects(body)
                    .SelectMany(outer =>
                        Lists(outer.Schema, words)
                            .Select(inner => (Path: $"{outer.Name}.{inner.Path}", inner.Record))
                    )
            )
            .Select(found => new Answer(found.Path, found.Record, body))
            .FirstOrDefault();
    }

    /// <param name="words">What the record is, in the words of its path.</param>
    /// <param name="record">The record as the list has it.</param>
    public static Answer Record(IOpenApiSchema? schema, string words, SchemaView record)
    {
        SchemaView body = schema is null ? new SchemaView() : SchemaReading.Of(schema);
        if (body.Kind is not SchemaKind.Object || Likeness(body, record) > 0.5)
        {
            return new Answer(null, body.Kind is SchemaKind.Object ? body : record, body);
        }

        (string Path, SchemaView Record)[] inside =
        [
            .. Objects(body)
                .Where(member => IsEnvelope(member.Words, words))
                .Select(member => (member.Name, member.Schema)),
            .. Lists(body, words).Select(list => ($"{list.Path}[0]", list.Record)),
        ];
        (string Path, SchemaView Record) best = inside
            .OrderByDescending(found => Likeness(found.Record, record))
            .FirstOrDefault();
        return best.Path is not null && Likeness(best.Record, record) > 0.3
            ? new Answer(best.Path, best.Record, body)
            : new Answer(null, body, body);
    }

    private static IEnumerable<(string Path, SchemaView Record)> Lists(
        SchemaView body,
        string words
    ) =>
        body
            .Members.Where(member =>
                member.Schema.Kind is SchemaKind.List && Texts.MemberPath.Allows(member.Name)
            )
            .Select(member => (member, Item: member.Schema.Item))
            .Where(found => IsRecord(found.Item))
            .OrderBy(found => IsEnvelope(found.member.Words, words) ? 0 : 1)
            .Where(
                (found, at) =>
                    (at == 0 && !IsItselfRecord(body)) || IsEnvelope(found.member.Words, words)
            )
            .Select(found => (found.member.Name, found.Item));

    private static IEnumerable<Member> Objects(SchemaView body) =>
        body.Members.Where(member =>
            member.Schema.Kind is SchemaKind.Object && Texts.MemberPath.Allows(member.Name)
        );

    private static bool IsEnvelope(string member, string words) =>
        EntityWords.Singular(member) == EntityWords.Singular(words)
        || UsualEnvelopes.Contains(member);

    // A record may hold lists too: a tree of categories is no list of its root's children.
    private static bool IsItselfRecord(SchemaView body) =>
        body.Members.Any(member => member.Words is "id" or "uuid");

    private static bool IsRecord(SchemaView item) =>
        item.Kind is SchemaKind.Object && !item.Properties.IsEmpty;

    /// <summary>Share of the known record's members that the other has too.</summary>
    private static double Likeness(SchemaView other, SchemaView record)
    {
        HashSet<string> names = [.. other.Properties.Select(property => property.Name)];
        return record.Properties.IsEmpty
            ? 0
            : (double)record.Properties.Count(property => names.Contains(property.Name))
                / record.Properties.Length;
    }
}
