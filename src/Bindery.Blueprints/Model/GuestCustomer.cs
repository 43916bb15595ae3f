namespace Bindery.Blueprints;

/// <summary>Paths from which a guest's partner is made.</summary>
public sealed record GuestCustomer
{
    public required string Email { get; init; }
    public required string Name { get; init; }
    public string? Phone { get; init; }
}
