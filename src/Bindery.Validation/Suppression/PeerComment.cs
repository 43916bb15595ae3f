using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Validation.Suppression;

/// <summary>A comment for another checker: <c>pylint: disable=name</c>, <c>noqa</c> or <c>noqa: CODE</c>.</summary>
/// <param name="Names">What it names; empty for a bare <c>noqa</c>, which names all of flake8's.</param>
internal sealed record PeerComment(int FirstLine, int LastLine, ImmutableArray<string> Names)
{
    private const string Pylint = "pylint:";
    private const string Flake8 = "noqa";

    public bool Covers(ImmutableArray<string> names, int line) =>
        line >= FirstLine
        && line <= LastLine
        && (Names.IsEmpty ? names.Any(IsFlake8Code) : names.Any(name => Names.Contains(name)));

    public static PeerComment? Read(SourceText source, TextSpan span)
    {
        string text = source[span];
        int line = source.Lines.LineAt(span.Start);
        if (text.IndexOf(Pylint, StringComparison.Ordinal) is >= 0 and int pylint)
        {
            return AfterEquals(text[(pylint + Pylint.Length)..]) is { Length: > 0 } names
                ? new PeerComment(line, LastLineOf(source, span, line), names)
                : null;
        }

        int noqa = text.IndexOf(Flake8, StringComparison.OrdinalIgnoreCase);
        return noqa < 0 ? null : new PeerComment(line, line, Codes(text[(noqa + Flake8.Length)..]));
    }

    private static ImmutableArray<string> AfterEquals(string text)
    {
        string[] halves = text.Split('=', 2);
        return halves.Length == 2 && halves[0].Trim() is "disable" or "disable-next"
            ? Words(halves[1])
            : [];
    }

    private static ImmutableArray<string> Codes(string text) =>
        text.StartsWith(':') ? Words(text[1..]) : [];

    private static ImmutableArray<string> Words(string text) =>
        [.. text.Split([',', ' ', ';', '#'], StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Alone on its line, a comment holds until its block ends.</summary>
    private static int LastLineOf(SourceText source, TextSpan span, int line)
    {
        TextSpan own = source.Lines.SpanOf(line);
        int indentation = span.Start - own.Start;
        if (!source.Slice(TextSpan.FromBounds(own.Start, span.Start)).IsWhiteSpace())
        {
            return line;
        }

        for (int next = line + 1; next <= source.Lines.Count; next++)
        {
            ReadOnlySpan<char> text = source.Slice(source.Lines.SpanOf(next));
            if (!text.IsWhiteSpace() && text.Length - text.TrimStart().Length < indentation)
            {
                return next - 1;
            }
        }

        return source.Lines.Count;
    }

    private static bool IsFlake8Code(string name) =>
        name.Length is 4 && char.IsAsciiLetterUpper(name[0]) && name[1..].All(char.IsAsciiDigit);
}
