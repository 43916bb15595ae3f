namespace Bindery.Blueprints;

public sealed record Totals
{
    public required string Total { get; init; }
    public string? Tax { get; init; }
}
