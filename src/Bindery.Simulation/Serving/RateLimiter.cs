using System.Globalization;
using Bindery.Blueprints;

namespace Bindery.Simulation.Serving;

/// <summary>Counts calls and tells clients how they stand.</summary>
internal sealed class RateLimiter(
    RateLimit limit,
    decimal scale,
    TimeProvider clock,
    ErrorAnswers errors
)
{
    private const string RetryAfter = "Retry-After";

    private readonly TokenBucket bucket = new(limit, scale, clock);

    private decimal Rate => limit.RefillPerSecond * (scale == 0 ? 1 : scale);

    public PlatformAnswer Answer(Func<PlatformAnswer> go)
    {
        BucketReading reading = bucket.Take();
        PlatformAnswer answer = reading.Granted ? go() : TooMany(reading.Wait);
        return answer
            .With(limit.UsageHeader, $"{reading.Used}/{limit.Capacity}")
            .With(limit.RateHeader, Rate.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Tenths of a second, rounded up, never zero.</summary>
    public PlatformAnswer TooMany(TimeSpan wait)
    {
        double seconds = Math.Max(0.1, Math.Ceiling(wait.TotalSeconds * 10) / 10);
        return errors
            .Text(429, "Exceeded the number of calls allowed; slow down.")
            .With(
                limit.RetryAfterHeader ?? (limit.RateHeader is null ? RetryAfter : null),
                seconds.ToString("0.0", CultureInfo.InvariantCulture)
            );
    }
}
