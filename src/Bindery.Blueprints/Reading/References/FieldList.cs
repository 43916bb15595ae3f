using System.Collections.Immutable;

namespace Bindery.Blueprints.Reading.References;

/// <summary>The fields of one entity or child, and where they stand in the file.</summary>
internal sealed record FieldList(
    string Path,
    string Owner,
    Direction Direction,
    ImmutableArray<FieldMapping> Fields
)
{
    public IEnumerable<(string Path, FieldMapping Field)> Entries() =>
        Fields.Select((field, index) => ($"{Path}[{index}]", field));
}
