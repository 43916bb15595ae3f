namespace Bindery.Simulation.Tests;

/// <summary>Time that passes only when told to.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly Lock gate = new();
    private DateTimeOffset now = new(2024, 6, 1, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public void Pass(TimeSpan time)
    {
        lock (gate)
        {
            now += time;
        }
    }
}
