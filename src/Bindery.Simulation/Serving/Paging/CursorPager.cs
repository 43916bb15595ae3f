using System.Collections.Immutable;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Serving.Paging;

/// <summary>The next cursor is in the body; null there ends it.</summary>
internal sealed class CursorPager(string path) : IPager
{
    public Page Cut(ImmutableArray<StoredRecord> records, ListQuery query)
    {
        CursorCut cut = CursorCut.Of(records, query);
        return new Page(cut.Records) { CursorPath = path, Cursor = cut.Next?.ToString() };
    }
}
