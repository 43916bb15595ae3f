using System.Collections.Immutable;
using Bindery.Blueprints;

namespace Bindery.OpenApi.Guessing;

/// <summary>An entity, with what a reader should know about each answer in it.</summary>
/// <param name="Comments">By the key of the YAML: <c>progress</c>, <c>match</c>.</param>
internal sealed record GuessedEntity(
    Entity Entity,
    ImmutableArray<GuessedField> Fields,
    ImmutableDictionary<string, string> Comments
)
{
    /// <summary>Variants of a product, lines of an order.</summary>
    public ImmutableArray<GuessedChild> Children { get; init; } = [];
}
