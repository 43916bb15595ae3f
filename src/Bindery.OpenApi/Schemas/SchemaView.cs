using System.Collections.Immutable;
using Microsoft.OpenApi;

namespace Bindery.OpenApi.Schemas;

/// <summary>
/// A schema as one looks at a record: references followed, <c>allOf</c> merged, of <c>oneOf</c> and
/// <c>anyOf</c> the first that holds members. Members are looked at only when asked for, so that
/// cycles don't matter.
/// </summary>
internal sealed record SchemaView
{
    /// <summary>What the document calls the schema; empty where it stands in place.</summary>
    public string Name { get; init; } = "";

    public SchemaKind Kind { get; init; }
    public string Format { get; init; } = "";
    public string Description { get; init; } = "";
    public bool IsNullable { get; init; }
    public bool IsReadOnly { get; init; }
    public bool IsWriteOnly { get; init; }
    public int? MaximumLength { get; init; }
    public int? Maximum { get; init; }
    public int? Minimum { get; init; }
    public int? Default { get; init; }

    /// <summary>The example as text, or what a pattern asks for: tells how a moment is written.</summary>
    public string Looks { get; init; } = "";

    /// <summary>Allowed texts; empty where any is.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Members in the document's order.</summary>
    public ImmutableArray<(string Name, IOpenApiSchema Schema)> Properties { get; init; } = [];

    public ImmutableHashSet<string> Required { get; init; } = [];
    public IOpenApiSchema? Items { get; init; }

    public bool IsScalar =>
        Kind is SchemaKind.Text or SchemaKind.Whole or SchemaKind.Number or SchemaKind.Boolean;

    public ImmutableArray<Member> Members =>
        [
            .. Properties.Select(property => new Member(
                property.Name,
                SchemaReading.Of(property.Schema),
                Required.Contains(property.Name)
            )),
        ];

    /// <summary>Null where there is no such member.</summary>
    public SchemaView? Member(string name) =>
        Properties
            .Where(property => property.Name == name)
            .Select(property => SchemaReading.Of(property.Schema))
            .FirstOrDefault();

    /// <summary>What the list holds.</summary>
    public SchemaView Item => Items is null ? new SchemaView() : SchemaReading.Of(Items);
}
