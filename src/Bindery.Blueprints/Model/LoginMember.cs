namespace Bindery.Blueprints;

/// <summary>A member of a login's body: a setting's value, or a constant.</summary>
public sealed record LoginMember
{
    public required string Name { get; init; }
    public string? Secret { get; init; }
    public object? Constant { get; init; }
}
