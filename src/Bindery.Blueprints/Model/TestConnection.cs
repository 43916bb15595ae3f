namespace Bindery.Blueprints;

/// <summary>A cheap request that succeeds only with good credentials.</summary>
public sealed record TestConnection
{
    public required string Path { get; init; }
    public string? Envelope { get; init; }
}
