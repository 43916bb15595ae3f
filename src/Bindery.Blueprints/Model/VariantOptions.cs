using System.Collections.Immutable;

namespace Bindery.Blueprints;

/// <summary>How a product names its options and a variant its values.</summary>
public sealed record VariantOptions
{
    /// <summary>Member of the product with the list of options.</summary>
    public required string Path { get; init; }
    public required string Name { get; init; }
    public required string Values { get; init; }

    /// <summary>Members of a variant with its value for the first, second… option.</summary>
    public required ImmutableArray<string> ValueFields { get; init; }

    /// <summary>Value that means "no options".</summary>
    public string? None { get; init; }
}
