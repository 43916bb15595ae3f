using System.Collections.Immutable;
using Bindery.Blueprints;

namespace Bindery.OpenApi.Guessing.Orders;

/// <param name="Product">What each line names.</param>
internal sealed record GuessedLines(
    ChildEntity Child,
    ImmutableArray<GuessedField> Fields,
    Entity Product
);
