using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Serving.Paging;

/// <summary>Pages from 1; past the end comes an empty one, or, where totals are told, the last again.</summary>
internal sealed class NumberedPager(Pagination paging) : IPager
{
    public Page Cut(ImmutableArray<StoredRecord> records, ListQuery query)
    {
        long number = WholeNumber.Read(query.Request, paging.PageParameter, lowest: 1);
        long pages = Math.Max(1, (records.Length + query.Size - 1) / query.Size);
        if (paging.MorePath is not null && number > pages)
        {
            throw new RequestRefusedException(404, "Invalid page.");
        }

        // What is known of real platforms that count: a number too high is taken for the last.
        bool repeats = paging.TotalPath is not null || paging.PagesPath is not null;
        long shown = repeats ? Math.Min(number, pages) : number;
        long skipped = Math.Min((shown - 1) * query.Size, records.Length);
        return new Page([.. records.Skip((int)skipped).Take(query.Size)])
        {
            Total = PageFigures.InHeader(paging, records.Length),
            Members = PageFigures.Of(paging, records.Length, query.Size, number < pages),
        };
    }
}
