namespace Bindery.Diagnosis.Facts;

public sealed record CronFact
{
    public required int Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Model that it runs on.</summary>
    public required string Model { get; init; }

    public required string Code { get; init; }

    public bool IsActive { get; init; }

    public TimeSpan Interval { get; init; }

    /// <summary>-1: for ever.</summary>
    public long CallsLeft { get; init; }

    public DateTimeOffset? NextCall { get; init; }

    public DateTimeOffset? LastCall { get; init; }
}
