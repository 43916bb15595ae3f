using System.Collections.Immutable;
using System.Globalization;
using Bindery.Blueprints;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Serving.Paging;

internal sealed class OffsetPager(Pagination paging) : IPager
{
    public Page Cut(ImmutableArray<StoredRecord> records, ListQuery query)
    {
        int offset = Offset(query.Request);
        return new Page([.. records.Skip(offset).Take(query.Size)])
        {
            Total = PageFigures.InHeader(paging, records.Length),
            Members = PageFigures.Of(
                paging,
                records.Length,
                query.Size,
                offset + query.Size < records.Length
            ),
        };
    }

    private int Offset(PlatformRequest request) =>
        paging.Window is { } window
            ? int.Parse(
                PageWindow.Read(window, paging.SizeParameter, request)?.Offset ?? "0",
                CultureInfo.InvariantCulture
            )
            : WholeNumber.Read(request, paging.OffsetParameter, lowest: 0);
}
