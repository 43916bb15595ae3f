using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Serving.Paging;

internal sealed record Page(ImmutableArray<StoredRecord> Records)
{
    /// <summary>Value of the Link header.</summary>
    public string? Link { get; init; }

    /// <summary>Header that tells the total, and the total; null where none does.</summary>
    public (string Header, int Total)? Total { get; init; }

    /// <summary>What the body says beside the records.</summary>
    public ImmutableArray<(string Path, JsonNode? Value)> Members { get; init; } = [];

    /// <summary>Where in the body the next cursor goes.</summary>
    public string? CursorPath { get; init; }

    /// <summary>Null on the last page.</summary>
    public string? Cursor { get; init; }
}
