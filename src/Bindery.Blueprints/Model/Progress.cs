namespace Bindery.Blueprints;

public sealed record Progress
{
    public required ProgressMode Mode { get; init; }

    /// <summary>Query parameter of the filter, for <see cref="ProgressMode.ModifiedSince"/>.</summary>
    public string? Parameter { get; init; }

    /// <summary>Member with the moment of the last change.</summary>
    public string? Field { get; init; }

    /// <summary>How far the next window reaches back, against clock skew.</summary>
    public int OverlapSeconds { get; init; } = 120;
}
