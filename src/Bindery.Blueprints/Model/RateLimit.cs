namespace Bindery.Blueprints;

/// <summary>A leaky bucket: <see cref="Capacity"/> calls at once, then <see cref="RefillPerSecond"/>.</summary>
public sealed record RateLimit
{
    public required int Capacity { get; init; }
    public required decimal RefillPerSecond { get; init; }

    /// <summary>Header whose value is <c>used/capacity</c>.</summary>
    public string? UsageHeader { get; init; }

    public string? RetryAfterHeader { get; init; }

    /// <summary>Header of every answer with the calls a second that are really allowed.</summary>
    public string? RateHeader { get; init; }
}
