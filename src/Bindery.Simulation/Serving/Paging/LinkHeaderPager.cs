using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Serving.Paging;

/// <summary>RFC 8288: the neighbours' addresses are in the Link header; no header, no neighbour.</summary>
internal sealed class LinkHeaderPager(Pagination paging) : IPager
{
    public Page Cut(ImmutableArray<StoredRecord> records, ListQuery query)
    {
        CursorCut cut = CursorCut.Of(records, query);
        string[] links =
        [
            .. Link(query, cut.Previous, "previous"),
            .. Link(query, cut.Next, "next"),
        ];
        return new Page(cut.Records) { Link = links.Length == 0 ? null : string.Join(", ", links) };
    }

    private IEnumerable<string> Link(ListQuery query, PageCursor? cursor, string relation)
    {
        if (cursor is not null)
        {
            yield return $"<{query.Request.Address}?{paging.SizeParameter}={query.Size}&{paging.CursorParameter}={cursor}>; rel=\"{relation}\"";
        }
    }
}
