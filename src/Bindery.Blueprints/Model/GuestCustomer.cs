using System.Collections.Immutable;

namespace Bindery.Blueprints;

/// <summary>Paths from which a guest's partner is made.</summary>
public sealed record GuestCustomer
{
    public required string Email { get; init; }
    public required string Name { get; init; }

    /// <summary>What follows the name, such as the last name behind the first.</summary>
    public ImmutableArray<string> MoreNames { get; init; } = [];

    public string? Phone { get; init; }
}
