using System.Collections.Immutable;

namespace Bindery.Modules.Addons;

/// <summary>What one class says about a field.</summary>
/// <param name="Comodel">The model on the other side, where the field has one and says it literally.</param>
public sealed record FieldFacts(string Name, string Type, string? Comodel)
{
    /// <summary>The values of a selection that are given here, or added.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Whether a selection has values that can't be read off the source.</summary>
    public bool HasOpenChoices { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Whether it gets a value without being given one: a default, a computation, another field's.</summary>
    public bool HasOwnValue { get; init; }
}
