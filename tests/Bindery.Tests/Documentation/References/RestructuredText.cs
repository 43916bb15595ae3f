using System.Text;
using System.Text.RegularExpressions;

namespace Bindery.Tests.Documentation.References;

/// <summary>Docstrings as Markdown: what the framework uses of reStructuredText, no more.</summary>
internal static partial class RestructuredText
{
    /// <summary>Paragraphs, and code where a paragraph ends in two colons.</summary>
    public static string Block(string docstring)
    {
        StringBuilder text = new();
        bool isCode = false;
        foreach (string paragraph in Paragraphs(docstring))
        {
            bool isIndented = paragraph.StartsWith(' ');
            bool continues = isCode && isIndented;
            if (isCode && !isIndented)
            {
                text.Append("```\n\n");
                isCode = false;
            }

            if (continues)
            {
                text.Append(Dedented(paragraph)).Append('\n');
                continue;
            }

            isCode = paragraph.EndsWith("::", StringComparison.Ordinal);
            string prose = isCode ? paragraph[..^1] : paragraph;
            text.Append(MarkdownText.Prose(Inline(prose))).Append("\n\n");
            text.Append(isCode ? "```python\n" : "");
        }

        return (text.ToString().TrimEnd() + (isCode ? "\n```" : "")).Trim();
    }

    /// <summary>Everything in one line, what is said of parameters as sentences.</summary>
    public static string Line(string docstring)
    {
        string[] words = docstring.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        string text = Inline($" {string.Join(' ', words)}");
        text = Parameter().Replace(text, "${end}. *${name}*: ");
        text = Returned().Replace(text, "${end}. Returns: ");
        return Raised().Replace(text, "${end}. Raises `${name}`: ").Trim('.', ' ') + ".";
    }

    private static string Inline(string text) =>
        Role().Replace(text, "`${name}`").Replace("``", "`", StringComparison.Ordinal);

    private static IEnumerable<string> Paragraphs(string docstring)
    {
        string[] lines = docstring.TrimEnd().Split('\n');
        int indentation = lines
            .Skip(1)
            .Where(line => line.Trim().Length > 0)
            .Select(line => line.Length - line.TrimStart().Length)
            .DefaultIfEmpty(0)
            .Min();
        IEnumerable<string> dedented = lines.Select(
            (line, index) =>
                index == 0 || line.Length < indentation ? line.Trim() : line[indentation..]
        );
        return string.Join('\n', dedented)
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(paragraph => paragraph.Trim('\n'));
    }

    private static string Dedented(string paragraph)
    {
        string[] lines = paragraph.Split('\n');
        int indentation = lines.Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line[Math.Min(4, indentation)..]));
    }

    [GeneratedRegex(":[a-z]+:`(?<name>[^`]+)`", RegexOptions.NonBacktracking)]
    private static partial Regex Role();

    [GeneratedRegex(@"(?<end>[^.:])?\.? :param (?<name>[^:]+): ", RegexOptions.NonBacktracking)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"(?<end>[^.:])?\.? :returns?: ", RegexOptions.NonBacktracking)]
    private static partial Regex Returned();

    [GeneratedRegex(@"(?<end>[^.:])?\.? :raises? (?<name>[^:]+): ", RegexOptions.NonBacktracking)]
    private static partial Regex Raised();
}
