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

    /// <summary>What was seen, where a place in a file can't show it.</summary>
    public string? Evidence { get; init; }

    /// <summary>What will happen if nothing is done.</summary>
    public string? Why { get; init; }

    /// <summary>How to mend it.</summary>
    public string? Mend { get; init; }

    public ChangeSet? Fix { get; init; }
}
