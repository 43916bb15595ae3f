using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Bindery.Tests.Documentation;

/// <summary>What a shell passes on of a line of a page: no variables, no pipes.</summary>
internal static partial class ShellWords
{
    /// <summary>The words of a line up to its comment or where its output goes, without their quotes.</summary>
    public static ImmutableArray<string> Of(string line) =>
        [
            .. Word()
                .Matches(line)
                .Select(match => match.Value)
                .TakeWhile(word => !word.StartsWith('#') && word is not (">" or ">>" or "|"))
                .Select(word => Quotes().Replace(word, "")),
        ];

    /// <summary>The commands of a sample: lines ended by a backslash are joined to the next.</summary>
    public static IEnumerable<string> Commands(string sample) =>
        sample
            .Replace("\\\n", " ", StringComparison.Ordinal)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("""('[^']*'|"[^"]*"|[^\s'"])+""", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex("['\"]", RegexOptions.NonBacktracking)]
    private static partial Regex Quotes();
}
