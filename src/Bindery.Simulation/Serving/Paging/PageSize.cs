using System.Globalization;
using Bindery.Blueprints;

namespace Bindery.Simulation.Serving.Paging;

internal static class PageSize
{
    public static int Read(Pagination paging, PlatformRequest request)
    {
        string? text = paging.Window is { } window
            ? PageWindow.Read(window, paging.SizeParameter, request)?.Size
            : request.Query.GetValueOrDefault(paging.SizeParameter);
        if (text is null)
        {
            return paging.DefaultPageSize;
        }

        bool isSize =
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int size)
            && size >= 1;
        if (isSize && size > paging.MaximumPageSize && paging.Oversize == Oversize.Clamp)
        {
            return paging.MaximumPageSize;
        }

        return isSize && size <= paging.MaximumPageSize
            ? size
            : throw new RequestRefusedException(
                400,
                $"{paging.SizeParameter} must be between 1 and {paging.MaximumPageSize}."
            );
    }
}
