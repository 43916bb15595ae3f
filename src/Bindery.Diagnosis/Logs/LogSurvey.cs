using System.Collections.Immutable;
using Bindery.Diagnosis.Facts;

namespace Bindery.Diagnosis.Logs;

/// <summary>What a log says, in a size that doesn't depend on the log's.</summary>
public sealed record LogSurvey
{
    public required ImmutableArray<string> Files { get; init; }

    public long Bytes { get; init; }

    public long Lines { get; init; }

    public long Entries { get; init; }

    public DateTimeOffset? First { get; init; }

    public DateTimeOffset? Last { get; init; }

    /// <summary>Warnings and errors, grouped.</summary>
    public required Complaints Complaints { get; init; }

    /// <summary>Entries that came after there were too many kinds of them to keep apart.</summary>
    public long Ungrouped { get; init; }

    public required LogSignals Signals { get; init; }
}
