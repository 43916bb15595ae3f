using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling;

/// <summary>The zone of moments that are written without offset.</summary>
internal static class ZoneOf
{
    public static TimeZoneInfo Blueprint(Blueprint blueprint) =>
        blueprint.Settings.FirstOrDefault(setting => setting.Name == blueprint.Timezone)
            is { } setting
        && TimeZoneInfo.TryFindSystemTimeZoneById(
            setting.Default ?? setting.Example ?? "UTC",
            out TimeZoneInfo? zone
        )
            ? zone
            : TimeZoneInfo.Utc;
}
