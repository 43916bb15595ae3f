using Bindery.Blueprints;

namespace Bindery.OpenApi.Guessing.Orders;

/// <param name="Product">What each line names, or whose variant it names.</param>
internal sealed record GuessedLines(GuessedChild Child, Entity Product);
