using System.Collections.Immutable;

namespace Bindery.Blueprints;

/// <summary>Which records are taken, where others stand at the same address.</summary>
public sealed record RecordFilter
{
    public required string Path { get; init; }
    public required ImmutableArray<string> Values { get; init; }
}
