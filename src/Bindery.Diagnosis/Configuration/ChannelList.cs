using System.Collections.Immutable;
using System.Globalization;

namespace Bindery.Diagnosis.Configuration;

/// <summary>
/// Reads <c>root:4,root.shop:2:sequential</c> as queue_job does: no capacity means 1, and a name
/// that doesn't begin with root is below it.
/// </summary>
internal static class ChannelList
{
    public static ImmutableArray<(string Name, int Capacity)> Of(string channels) =>
        [
            .. channels
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(channel => channel.Split(':'))
                .Select(parts => (FullName(parts[0].Trim()), Capacity(parts))),
        ];

    private static string FullName(string name) =>
        name == "root" || name.StartsWith("root.", StringComparison.Ordinal)
            ? name
            : "root." + name;

    private static int Capacity(string[] parts) =>
        parts.Length > 1 && int.TryParse(parts[1], CultureInfo.InvariantCulture, out int capacity)
            ? capacity
            : 1;
}
