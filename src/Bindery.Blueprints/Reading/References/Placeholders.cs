using System.Text.RegularExpressions;

namespace Bindery.Blueprints.Reading.References;

/// <summary>Names in braces inside an address or a path.</summary>
internal static partial class Placeholders
{
    /// <summary>Milliseconds; the patterns are linear and the texts short, so it is never reached.</summary>
    private const int Patience = 1_000;

    public static IEnumerable<string> In(string template) =>
        Braces().Matches(template).Select(match => match.Groups["name"].Value);

    public static bool AreBalanced(string template) =>
        Braces().Replace(template, "").AsSpan().IndexOfAny('{', '}') < 0;

    [GeneratedRegex("\\{(?<name>[^{}]*)\\}", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Braces();
}
