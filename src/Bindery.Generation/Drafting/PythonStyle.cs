using Bindery.Syntax.Python;
using Bindery.Syntax.Text;

namespace Bindery.Generation.Drafting;

/// <summary>How a file is written: what is put into it is written so too.</summary>
/// <param name="Unit">One level of indentation.</param>
/// <param name="UsesSingleQuotes">Most of its strings have them.</param>
internal sealed record PythonStyle(string Unit, bool UsesSingleQuotes)
{
    private const string Written = "    ";

    public static PythonStyle Of(PythonModule module)
    {
        PythonToken indent = module.Tokens.All.FirstOrDefault(token =>
            token.Kind == PythonTokenKind.Indent
        );
        int single = 0;
        int balance = 0;
        foreach (PythonToken token in module.Tokens.All)
        {
            if (token.Kind == PythonTokenKind.String && !IsLong(module.Source[token.Span]))
            {
                bool isSingle = module.Source[token.Span].EndsWith('\'');
                single += isSingle ? 1 : 0;
                balance += isSingle ? 1 : -1;
            }
        }

        return new PythonStyle(
            indent.Kind == PythonTokenKind.Indent ? module.Source[indent.Span] : Written,
            single > 0 && balance > 0
        );
    }

    /// <summary>Python that a template wrote, at the margin or within brackets.</summary>
    public string Apply(string text) =>
        Indented(UsesSingleQuotes ? SingleQuoted(text) : text, Unit);

    /// <summary>Text whose levels are four spaces, with other ones.</summary>
    public static string Indented(string text, string unit) =>
        unit == Written
            ? text
            : string.Join('\n', text.Split('\n').Select(line => IndentedLine(line, unit)));

    private static string IndentedLine(string line, string unit)
    {
        int spaces = line.TakeWhile(character => character == ' ').Count();
        int levels = spaces / Written.Length;
        return string.Concat(Enumerable.Repeat(unit, levels)) + line[(levels * Written.Length)..];
    }

    // A string with a quote or an escape in it keeps its own quotes.
    private static string SingleQuoted(string text)
    {
        PythonModule module = PythonModule.Parse(SourceText.FromText(text));
        IEnumerable<TextEdit> edits = module
            .Tokens.All.Where(token => token.Kind == PythonTokenKind.String)
            .Select(token => (token.Span, Text: module.Source[token.Span]))
            .Where(found =>
                found.Text.StartsWith('"')
                && !IsLong(found.Text)
                && found.Text.AsSpan(1, found.Text.Length - 2).IndexOfAny("'\"\\") < 0
            )
            .Select(found => new TextEdit(found.Span, $"'{found.Text[1..^1]}'"));
        return module.Source.WithEdits(edits).Text;
    }

    private static bool IsLong(string text) =>
        text.EndsWith("\"\"\"", StringComparison.Ordinal)
        || text.EndsWith("'''", StringComparison.Ordinal);
}
