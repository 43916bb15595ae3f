using Bindery.Core.Findings;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Mends;

namespace Bindery.Diagnosis.Verdicts;

/// <summary>A cause that was found, with what it costs and how sure that is.</summary>
public sealed record Verdict
{
    public required Finding Finding { get; init; }

    public required Certainty Certainty { get; init; }

    /// <summary>Records, jobs or deliveries that wait for the mend; 0 where they can't be counted.</summary>
    public long HeldBack { get; init; }

    public DateTimeOffset? Since { get; init; }

    /// <summary>Complaints that this verdict explains: no later cause gets to see them.</summary>
    public Complaints Explains { get; init; } = Complaints.None;

    /// <summary>A mend that can do no harm, where there is one.</summary>
    public ISafeMend? SafeMend { get; init; }

    /// <summary>Reference page, relative to the repository.</summary>
    public string Page => $"docs/causes/{Finding.Id}.md";
}
