using Bindery.Blueprints;

namespace Bindery.Simulation.Serving;

/// <summary>A leaky bucket: so many calls at once, then so many a second.</summary>
internal sealed class TokenBucket(RateLimit limit, decimal scale, TimeProvider clock)
{
    private readonly Lock gate = new();
    private readonly double perSecond = (double)(limit.RefillPerSecond * scale);
    private double used;
    private DateTimeOffset last = clock.GetUtcNow();

    public BucketReading Take()
    {
        lock (gate)
        {
            DateTimeOffset now = clock.GetUtcNow();
            double passed = Math.Max(0, (now - last).TotalSeconds);
            last = now;
            used = Math.Max(0, used - (passed * perSecond));
            if (scale == 0)
            {
                return new BucketReading(true, 1, TimeSpan.Zero);
            }

            // A hair's breadth for the rounding of seconds.
            if (used + 1 > limit.Capacity + 1e-9)
            {
                double wait = (used + 1 - limit.Capacity) / perSecond;
                return new BucketReading(false, limit.Capacity, TimeSpan.FromSeconds(wait));
            }

            used++;
            return new BucketReading(true, (int)Math.Ceiling(used - 1e-9), TimeSpan.Zero);
        }
    }
}
