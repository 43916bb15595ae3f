using System.Collections.Immutable;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Serving.Paging;

internal sealed record Page(ImmutableArray<StoredRecord> Records)
{
    /// <summary>Value of the Link header.</summary>
    public string? Link { get; init; }

    /// <summary>Where in the body the next cursor goes.</summary>
    public string? CursorPath { get; init; }

    /// <summary>Null on the last page.</summary>
    public string? Cursor { get; init; }
}
