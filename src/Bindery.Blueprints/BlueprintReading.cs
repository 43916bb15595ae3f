using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Bindery.Blueprints;

/// <summary>What came of reading a blueprint: the blueprint, or the problems that stand in its way.</summary>
public sealed record BlueprintReading(
    Blueprint? Blueprint,
    ImmutableArray<BlueprintProblem> Problems
)
{
    /// <summary>Where each part of the file stands.</summary>
    public BlueprintPlaces Places { get; init; } = BlueprintPlaces.None;

    [MemberNotNullWhen(true, nameof(Blueprint))]
    public bool Succeeded => Blueprint is not null && Problems.IsEmpty;
}
