using Bindery.Blueprints.Naming;

namespace Bindery.Generation.Parts;

/// <summary>A technical name as a heading: <c>inventory_levels</c> → <c>Inventory levels</c>.</summary>
internal static class Title
{
    public static string Of(string technical)
    {
        string words = WordCase.ToWords(technical);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
