namespace Bindery.Blueprints;

public sealed record MatchKey
{
    public required string Odoo { get; init; }

    /// <summary>Path in the payload.</summary>
    public required string External { get; init; }
}
