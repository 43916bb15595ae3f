using Bindery.Blueprints;

namespace Bindery.Generation.Parts.Documentation;

/// <summary>Which way records go, for people.</summary>
internal static class DirectionWords
{
    public static string Of(Direction direction) =>
        direction switch
        {
            Direction.Both => "both ways",
            Direction.Import => "to Odoo",
            _ => "from Odoo",
        };
}
