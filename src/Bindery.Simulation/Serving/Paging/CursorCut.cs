using System.Collections.Immutable;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Serving.Paging;

/// <summary>The page at a cursor, and the cursors of its neighbours.</summary>
internal sealed record CursorCut(
    ImmutableArray<StoredRecord> Records,
    PageCursor? Next,
    PageCursor? Previous
)
{
    public static CursorCut Of(ImmutableArray<StoredRecord> records, ListQuery query)
    {
        ImmutableArray<StoredRecord> page = query.Cursor switch
        {
            null => [.. records.Take(query.Size)],
            { Forwards: true } cursor =>
            [
                .. records.Where(record => record.Sequence > cursor.Sequence).Take(query.Size),
            ],
            { } cursor =>
            [
                .. records.Where(record => record.Sequence < cursor.Sequence).TakeLast(query.Size),
            ],
        };
        if (page.IsEmpty)
        {
            return new CursorCut(page, null, null);
        }

        bool more = records[^1].Sequence > page[^1].Sequence;
        bool fewer = records[0].Sequence < page[0].Sequence;
        return new CursorCut(
            page,
            more ? new PageCursor(true, page[^1].Sequence, query.Filter.Query) : null,
            fewer ? new PageCursor(false, page[0].Sequence, query.Filter.Query) : null
        );
    }
}
