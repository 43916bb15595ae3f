namespace Bindery.Simulation.Sampling;

/// <summary>Dates in the shop's own zone: five hours behind UTC, four in summer.</summary>
internal static class Moments
{
    private static readonly DateTimeOffset Opening = new(
        2023,
        1,
        2,
        9,
        0,
        0,
        TimeSpan.FromHours(-5)
    );

    /// <summary>Later numbers were created later; nothing depends on today's date.</summary>
    public static DateTimeOffset Created(long number, SeededRandom random) =>
        InZone(Opening.AddMinutes((number * 97) + random.Below(97)).AddSeconds(random.Below(60)));

    public static DateTimeOffset InZone(DateTimeOffset moment)
    {
        int hours = moment.Month is >= 4 and <= 10 ? -4 : -5;
        DateTimeOffset local = moment.ToOffset(TimeSpan.FromHours(hours));
        return local.AddTicks(-(local.Ticks % TimeSpan.TicksPerSecond));
    }
}
