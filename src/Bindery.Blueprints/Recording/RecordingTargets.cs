using System.Globalization;

namespace Bindery.Blueprints.Recording;

/// <summary>Paths and queries of what is asked for.</summary>
internal sealed class RecordingTargets(RecordingSettings settings)
{
    /// <summary>Records a page.</summary>
    private const int Records = 3;

    public string List(Entity entity, Endpoint list) =>
        list.Path + Query([.. Fixed(list), .. Size(entity)]);

    /// <param name="endpoint">Of one record, or of the children of one.</param>
    /// <param name="key">The record's.</param>
    public string One(Endpoint endpoint, string key) =>
        endpoint.Path.Replace("{id}", Uri.EscapeDataString(key), StringComparison.Ordinal)
        + Query([.. Fixed(endpoint)]);

    private IEnumerable<(string Name, string Value)> Fixed(Endpoint endpoint) =>
        endpoint.Parameters.Select(one =>
            (one.Name, settings.Filled(Convert.ToString(one.Value, CultureInfo.InvariantCulture)!))
        );

    private IEnumerable<(string Name, string Value)> Size(Entity entity)
    {
        Pagination paging = entity.Pagination ?? settings.Blueprint.Pagination;
        string records = Records.ToString(CultureInfo.InvariantCulture);
        return paging.Style == PaginationStyle.None
            ? []
            :
            [
                (
                    paging.SizeParameter,
                    paging.Window is { } window
                        ? window
                            .Replace("{offset}", "0", StringComparison.Ordinal)
                            .Replace("{size}", records, StringComparison.Ordinal)
                        : records
                ),
            ];
    }

    private static string Query((string Name, string Value)[] pairs) =>
        pairs.Length == 0
            ? ""
            : "?"
                + string.Join(
                    '&',
                    pairs.Select(one =>
                        $"{Uri.EscapeDataString(one.Name)}={Uri.EscapeDataString(one.Value)}"
                    )
                );
}
