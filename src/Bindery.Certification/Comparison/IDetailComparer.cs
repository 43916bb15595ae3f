using System.Collections.Immutable;
using Bindery.Blueprints;

namespace Bindery.Certification.Comparison;

/// <summary>Compares what a kind of record has beside its own fields: variants, lines, addresses.</summary>
internal interface IDetailComparer
{
    EntityKind Kind { get; }

    Task<ImmutableArray<FieldDifference>> CompareAsync(
        SideBySide sides,
        Entity entity,
        ImmutableArray<RecordPair> pairs,
        CancellationToken cancellation
    );
}
