using System.Globalization;
using Bindery.Blueprints;

namespace Bindery.Simulation.Serving.Paging;

internal static class PageSize
{
    public static int Read(Pagination paging, PlatformRequest request)
    {
        if (!request.Query.TryGetValue(paging.SizeParameter, out string? text))
        {
            return paging.DefaultPageSize;
        }

        bool fits =
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int size)
            && size >= 1
            && size <= paging.MaximumPageSize;
        return fits
            ? size
            : throw new RequestRefusedException(
                400,
                $"{paging.SizeParameter} must be between 1 and {paging.MaximumPageSize}."
            );
    }
}
