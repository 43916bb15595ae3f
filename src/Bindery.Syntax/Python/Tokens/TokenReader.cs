using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>Reads a stretch of a text line by line: indentation, line breaks, and what stands between them.</summary>
internal sealed class TokenReader
{
    private readonly string text;
    private readonly int limit;
    private readonly DiagnosticList diagnostics;
    private readonly TokenList tokens;
    private readonly BracketStack brackets;
    private readonly CodeTokenReader code;
    private readonly IndentationStack indentation = new();
    private bool atLineStart = true;

    public TokenReader(string text, TextSpan span, DiagnosticList diagnostics)
    {
        this.text = text;
        this.diagnostics = diagnostics;
        limit = span.End;
        tokens = new TokenList(span.Start, span.Length);
        brackets = new BracketStack(text, diagnostics);
        code = new CodeTokenReader(text, limit, tokens, brackets, diagnostics);
    }

    public ReadOnlySpan<PythonToken> ReadFile()
    {
        bool more = true;
        while (more && tokens.End < limit)
        {
            more = atLineStart ? ReadLineStart() : ReadToken();
        }

        Finish();
        return tokens.AsSpan();
    }

    /// <summary>Reads as if inside brackets: no indentation, no ends of statements.</summary>
    public ReadOnlySpan<PythonToken> ReadExpression()
    {
        atLineStart = false;
        brackets.Open(tokens.End);
        while (tokens.End < limit && ReadToken()) { }

        tokens.Add(PythonTokenKind.EndMarker, limit, limit);
        return tokens.AsSpan();
    }

    private bool ReadLineStart()
    {
        int start = tokens.End;
        int end = SkipSpaces(start);
        if (end == limit)
        {
            // CPython gives an empty NEWLINE for a last line of white space only.
            tokens.Add(PythonTokenKind.Newline, end, end);
        }
        else if (text[end] is '#' or '\r' or '\n')
        {
            ReadBlankLine(end);
        }
        else
        {
            atLineStart = false;
            ReadIndentation(start, end);
        }

        return true;
    }

    private void ReadBlankLine(int start)
    {
        if (text[start] == '#')
        {
            code.ReadComment(start);
            start = tokens.End;
        }

        tokens.Add(PythonTokenKind.LineBreak, start, start + LineBreak.LengthAt(text, start));
    }

    private void ReadIndentation(int start, int end)
    {
        Indentation line = Indentation.Measure(text.AsSpan(start..end));
        if (indentation.Mixes(line))
        {
            Report(start, end, "tabs and spaces are mixed in this indentation");
        }

        if (line.Column > indentation.Top.Column)
        {
            indentation.Push(line);
            tokens.Add(PythonTokenKind.Indent, start, end);
            return;
        }

        while (indentation.TryPop(line))
        {
            tokens.Add(PythonTokenKind.Dedent, end, end);
        }

        if (indentation.TakeMismatch())
        {
            Report(start, end, "this line's indentation matches no outer block");
        }
    }

    /// <summary>False where nothing but white space is left.</summary>
    private bool ReadToken()
    {
        int start = SkipJoins(SkipSpaces(tokens.End));
        if (start >= limit)
        {
            return false;
        }

        if (text[start] is '\r' or '\n')
        {
            ReadLineBreak(start);
        }
        else
        {
            code.Read(start);
        }

        return true;
    }

    private void ReadLineBreak(int start)
    {
        int end = start + LineBreak.LengthAt(text, start);
        if (!brackets.IsEmpty && StatementStart.IsAt(text, end))
        {
            brackets.GiveUp();
        }

        atLineStart = brackets.IsEmpty;
        tokens.Add(atLineStart ? PythonTokenKind.Newline : PythonTokenKind.LineBreak, start, end);
    }

    private void Finish()
    {
        bool isOpen = !brackets.IsEmpty;
        if (isOpen)
        {
            brackets.GiveUp();
        }

        bool ended =
            tokens.Count == 0
            || tokens.Last.Kind is PythonTokenKind.Newline or PythonTokenKind.LineBreak;
        if (!ended || isOpen)
        {
            tokens.Add(PythonTokenKind.Newline, limit, limit);
        }

        while (!indentation.IsEmpty)
        {
            indentation.TryPop(default);
            tokens.Add(PythonTokenKind.Dedent, limit, limit);
        }

        tokens.Add(PythonTokenKind.EndMarker, limit, limit);
    }

    /// <summary>Over backslash line joins and the spaces after them.</summary>
    private int SkipJoins(int start)
    {
        int end = start;
        while (
            end < limit
            && text[end] == '\\'
            && LineBreak.LengthAt(text, end + 1) is > 0 and int length
        )
        {
            end = SkipSpaces(end + 1 + length);
        }

        return end;
    }

    private int SkipSpaces(int start)
    {
        int end = start;
        while (end < limit && text[end] is ' ' or '\t' or '\f')
        {
            end++;
        }

        return end;
    }

    private void Report(int start, int end, string message) =>
        diagnostics.Add(TextSpan.FromBounds(start, end), message);
}
