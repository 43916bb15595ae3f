using System.Text.Json.Nodes;

namespace Bindery.Simulation.Records;

/// <summary>A stock level that comes about with what it is of.</summary>
/// <param name="Entity">The levels' entity.</param>
/// <param name="Given">The key, and what names the product.</param>
internal sealed record OwnLevel(string Entity, JsonObject Given);
