using Bindery.Core.Changes;

namespace Bindery.Core.Findings;

/// <summary>One thing that is wrong or worth knowing, whoever found it.</summary>
public sealed record Finding
{
    /// <summary>Id of the rule, check or cause: <c>family-what-is-wrong</c>.</summary>
    public required string Id { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>What is wrong, in one sentence.</summary>
    public required string Message { get; init; }

    public Place? Place { get; init; }

    /// <summary>The line at the place, where the place is in a text file.</summary>
    public SourceExcerpt? Excerpt { get; init; }

    /// <summary>What was seen, where a place in a file can't show it.</summary>
    public string? Evidence { get; init; }

    /// <summary>What will happen if nothing is done.</summary>
    public string? Why { get; init; }

    /// <summary>How to mend it.</summary>
    public string? Mend { get; init; }

    /// <summary>Null where only a person can mend it.</summary>
    public FixSafety? FixSafety { get; init; }

    /// <summary>The fix itself, below the addon's folder; made only where somebody will read it.</summary>
    public ChangeSet? Fix { get; init; }
}
