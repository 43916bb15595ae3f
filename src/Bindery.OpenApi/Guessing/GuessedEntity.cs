using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.OpenApi.Guessing.Orders;

namespace Bindery.OpenApi.Guessing;

/// <summary>An entity, with what a reader should know about each answer in it.</summary>
/// <param name="Comments">By the key of the YAML: <c>progress</c>, <c>match</c>.</param>
internal sealed record GuessedEntity(
    Entity Entity,
    ImmutableArray<GuessedField> Fields,
    ImmutableDictionary<string, string> Comments
)
{
    /// <summary>Of an order.</summary>
    public GuessedLines? Lines { get; init; }
}
