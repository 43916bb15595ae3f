namespace Bindery.Blueprints;

/// <summary>Member names of an address object.</summary>
public sealed record AddressShape
{
    public required string Name { get; init; }
    public required string Street { get; init; }
    public string? Street2 { get; init; }
    public string? City { get; init; }
    public string? Zip { get; init; }
    public string? CountryCode { get; init; }
    public string? StateCode { get; init; }
    public string? Phone { get; init; }
    public string? Company { get; init; }
}
