using System.Collections.Immutable;

namespace Bindery.Validation.Suppression;

/// <summary>The words of an ignore comment: rules, with commas between them, then a reason for people.</summary>
internal static class IgnoreText
{
    public const string Marker = "bindery: ignore ";

    public static ImmutableArray<string> RulesIn(string comment)
    {
        int at = comment.IndexOf(Marker, StringComparison.Ordinal);
        string rest = comment[(at + Marker.Length)..].Replace(", ", ",", StringComparison.Ordinal);
        string first = rest.Trim().Split([' ', '\t', '\n'], 2)[0];
        return [.. first.Split(',', StringSplitOptions.RemoveEmptyEntries)];
    }
}
