using System.Collections.Immutable;
using Bindery.Core.Changes;
using Bindery.Generation.Enhancement;

namespace Bindery.Mcp.Previews;

/// <summary>What a tool would write, until somebody says so.</summary>
/// <param name="Root">Real path of the folder that the changes are for.</param>
/// <param name="Next">What is worth doing after it was applied.</param>
internal sealed record Preview(string Root, ChangeSet Changes, string Next)
{
    /// <summary>Folder whose differences are shown before others; empty for none.</summary>
    public string ShownFirst { get; init; } = "";

    /// <summary>Choices that were made, and what a person has to look at.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>What could not be done safely, to be done by hand.</summary>
    public ImmutableArray<string> ByHand { get; init; } = [];

    /// <summary>Files that will hold conflict marks, each with how many.</summary>
    public ImmutableArray<string> Conflicts { get; init; } = [];

    /// <summary>What an enhancement would do to one addon.</summary>
    /// <param name="module">Real path of the addon's folder.</param>
    public static Preview Of(string module, EnhancementPlan plan) =>
        new(module, BelowTop(plan.Changes), "Next: validate_module, then certify_connector.")
        {
            Notes = plan.Notes,
            ByHand = plan.Instructions,
            Conflicts = plan.Conflicts,
        };

    /// <summary>
    /// Changes below the folder that holds an addon as changes below the addon: what is staged on
    /// the way then stays in the addon too, which may be all that is open.
    /// </summary>
    public static ChangeSet BelowTop(ChangeSet changes) =>
        ChangeSet.Of(
            changes.Changes.Select(change =>
                change with
                {
                    Path = change.Path[(change.Path.IndexOf('/') + 1)..],
                }
            )
        );
}
