namespace Bindery.Blueprints;

public sealed record OrderAddresses
{
    public string? Invoice { get; init; }
    public string? Delivery { get; init; }
}
