using Bindery.Blueprints;

namespace Bindery.Simulation.Serving.Paging;

/// <summary>Some platforms refuse a filter beside a cursor, since the cursor has it already.</summary>
internal static class CursorRules
{
    public static void Check(Blueprint blueprint, Pagination paging, PlatformRequest request)
    {
        if (!paging.CursorExcludesFilters)
        {
            return;
        }

        string? other = request.Query.Keys.FirstOrDefault(name =>
            name != paging.CursorParameter
            && name != paging.SizeParameter
            && !blueprint.Authentication.Any(scheme => scheme.Parameter == name)
        );
        if (other is not null)
        {
            throw new RequestRefusedException(
                400,
                other,
                $"{other} cannot be passed when {paging.CursorParameter} is present."
            );
        }
    }
}
