using System.Collections.Immutable;

namespace Bindery.Blueprints;

/// <summary>How a product names its options and a variant its values.</summary>
public sealed record VariantOptions
{
    /// <summary>Member of the product with the list of options; null where <see cref="List"/> has them.</summary>
    public string? Path { get; init; }

    /// <summary>Member of an option with its name.</summary>
    public required string Name { get; init; }

    /// <summary>Member of a product's option with its values, or of a variant's with its value.</summary>
    public required string Values { get; init; }

    /// <summary>Member of a variant with the list of its options; null where <see cref="ValueFields"/> has the values.</summary>
    public string? List { get; init; }

    /// <summary>Members of a variant with its value for the first, second… option.</summary>
    public ImmutableArray<string> ValueFields { get; init; } = [];

    /// <summary>Value that means "no options".</summary>
    public string? None { get; init; }
}
