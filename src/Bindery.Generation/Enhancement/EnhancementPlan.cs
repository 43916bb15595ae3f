using System.Collections.Immutable;
using Bindery.Core.Changes;

namespace Bindery.Generation.Enhancement;

/// <summary>What a command would do to an addon.</summary>
/// <param name="Changes">Below the folder that holds the addon; empty where there is nothing to do.</param>
/// <param name="Notes">What a person has to look at, each one line or paragraph.</param>
/// <param name="Instructions">What could not be done safely, to be done by hand.</param>
/// <param name="Conflicts">Files with marks in them, each with how many.</param>
public sealed record EnhancementPlan(
    ChangeSet Changes,
    ImmutableArray<string> Notes,
    ImmutableArray<string> Instructions,
    ImmutableArray<string> Conflicts
);
