namespace Bindery.Blueprints;

/// <summary>What a deletion on one side does on the other.</summary>
public sealed record Deletion
{
    public required DeletionPolicy There { get; init; }
    public required DeletionPolicy Here { get; init; }
}
