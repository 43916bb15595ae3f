using System.Collections.Immutable;

namespace Bindery.Blueprints;

public sealed record EntityKey
{
    /// <summary>Of what a record has one of: it needs no name.</summary>
    public static EntityKey None { get; } = new() { External = [] };

    /// <summary>Member that names the record; several where only together they do.</summary>
    public required ImmutableArray<string> External { get; init; }

    public FieldType Type { get; init; } = FieldType.String;
}
