using System.Runtime.InteropServices;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>The tokenizer's state on its way through one text.</summary>
internal sealed class TokenReader(string text, int limit, DiagnosticList diagnostics)
{
    private readonly List<PythonToken> tokens = new((limit / 5) + 4);
    private readonly Stack<int> brackets = new();
    private readonly IndentationStack indentation = new();
    private readonly StringTokenScanner strings = new();
    private int position;
    private int fullStart;
    private bool atLineStart = true;

    public ReadOnlySpan<PythonToken> ReadFile()
    {
        while (position < limit)
        {
            if (atLineStart)
            {
                ReadLineStart();
            }
            else
            {
                ReadToken();
            }
        }

        Finish();
        return CollectionsMarshal.AsSpan(tokens);
    }

    /// <summary>Reads from <paramref name="start"/> as if inside brackets: no indentation, no ends of statements.</summary>
    public ReadOnlySpan<PythonToken> ReadExpression(int start)
    {
        position = fullStart = start;
        atLineStart = false;
        brackets.Push(start);
        while (position < limit)
        {
            ReadToken();
        }

        Add(PythonTokenKind.EndMarker, limit, limit);
        return CollectionsMarshal.AsSpan(tokens);
    }

    private void ReadLineStart()
    {
        int start = position;
        int end = SkipSpaces(start);
        if (end == limit)
        {
            // CPython gives an empty NEWLINE for a last line of white space only.
            Add(PythonTokenKind.Newline, end, end);
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
    }

    private void ReadBlankLine(int start)
    {
        int lineEnd = text[start] == '#' ? ReadComment(start) : start;
        Add(PythonTokenKind.LineBreak, lineEnd, lineEnd + LineBreak.LengthAt(text, lineEnd));
    }

    private int ReadComment(int start)
    {
        int end = Math.Min(limit, LineBreak.NextFrom(text, start));
        Add(PythonTokenKind.Comment, start, end);
        return end;
    }

    private void ReadIndentation(int start, int end)
    {
        Indentation line = Indentation.Measure(text.AsSpan(start, end - start));
        if (indentation.Mixes(line))
        {
            Report(start, end, "tabs and spaces are mixed in this indentation");
        }

        if (line.Column > indentation.Top.Column)
        {
            indentation.Push(line);
            Add(PythonTokenKind.Indent, start, end);
            return;
        }

        while (indentation.TryPop(line))
        {
            Add(PythonTokenKind.Dedent, end, end);
        }

        if (indentation.TakeMismatch())
        {
            Report(start, end, "this line's indentation matches no outer block");
        }

        position = end;
    }

    private void ReadToken()
    {
        int start = SkipTrivia(position);
        if (start == limit)
        {
            position = start;
            return;
        }

        char first = text[start];
        if (first is '\r' or '\n')
        {
            ReadLineBreak(start);
        }
        else if (first == '#')
        {
            ReadComment(start);
        }
        else if (char.IsAsciiDigit(first) || (first == '.' && char.IsAsciiDigit(Peek(start + 1))))
        {
            Add(PythonTokenKind.Number, start, Math.Min(limit, NumberScanner.Scan(text, start)));
        }
        else
        {
            ReadStringOrWord(start);
        }
    }

    private void ReadStringOrWord(int start)
    {
        if (StringPrefix.Read(text, start) is { } prefix)
        {
            ReadString(start, prefix);
            return;
        }

        int end = IdentifierScanner.Scan(text.AsSpan(0, limit), start);
        if (end == start)
        {
            ReadOperator(start);
            return;
        }

        PythonSymbol keyword =
            end - start <= 8
                ? KeywordTable.Find(text.AsSpan(start, end - start))
                : PythonSymbol.Other;
        Add(PythonTokenKind.Name, start, end, keyword);
    }

    private void ReadString(int start, StringPrefix prefix)
    {
        int quote = start + prefix.Length;
        int end = strings.Scan(text, quote, prefix);
        if (end >= 0 && end <= limit)
        {
            Add(PythonTokenKind.String, start, end);
            return;
        }

        bool triple = StringScanner.IsTriple(text, quote);
        end = triple ? limit : Math.Min(limit, LineBreak.NextFrom(text, quote));
        Report(
            start,
            end,
            triple ? "this triple-quoted string never ends" : "this string never ends"
        );
        Add(PythonTokenKind.Error, start, end);
    }

    private void ReadOperator(int start)
    {
        (PythonSymbol symbol, int length) = OperatorScanner.Scan(text.AsSpan(start, limit - start));
        if (length == 0)
        {
            length = char.IsSurrogatePair(text[start], Peek(start + 1)) ? 2 : 1;
            Report(start, start + length, "this character has no place in Python source");
            Add(PythonTokenKind.Error, start, start + length);
            return;
        }

        Add(PythonTokenKind.Operator, start, start + length, symbol);
        if (
            symbol
            is PythonSymbol.OpenParenthesis
                or PythonSymbol.OpenBracket
                or PythonSymbol.OpenBrace
        )
        {
            brackets.Push(start);
        }
        else if (
            symbol
            is PythonSymbol.CloseParenthesis
                or PythonSymbol.CloseBracket
                or PythonSymbol.CloseBrace
        )
        {
            brackets.TryPop(out _);
        }
    }

    private void ReadLineBreak(int start)
    {
        int end = start + LineBreak.LengthAt(text, start);
        if (brackets.Count > 0 && StatementStart.IsAt(text, end))
        {
            ReportUnclosedBracket();
            brackets.Clear();
        }

        bool ends = brackets.Count == 0;
        Add(ends ? PythonTokenKind.Newline : PythonTokenKind.LineBreak, start, end);
        atLineStart = ends;
    }

    private void Finish()
    {
        if (brackets.Count > 0)
        {
            ReportUnclosedBracket();
        }

        bool ended =
            tokens.Count == 0
            || tokens[^1] is { IsNewline: true } or { Kind: PythonTokenKind.LineBreak };
        if (!ended || brackets.Count > 0)
        {
            Add(PythonTokenKind.Newline, limit, limit);
        }

        while (!indentation.IsEmpty)
        {
            indentation.TryPop(default);
            Add(PythonTokenKind.Dedent, limit, limit);
        }

        Add(PythonTokenKind.EndMarker, limit, limit);
    }

    private void ReportUnclosedBracket() =>
        Report(
            brackets.Peek(),
            brackets.Peek() + 1,
            $"this '{text[brackets.Peek()]}' is never closed"
        );

    /// <summary>Over spaces and backslash line joins.</summary>
    private int SkipTrivia(int start)
    {
        int end = SkipSpaces(start);
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

    private char Peek(int offset) => offset < limit ? text[offset] : '\0';

    private void Report(int start, int end, string message) =>
        diagnostics.Add(TextSpan.FromBounds(start, end), message);

    private void Add(
        PythonTokenKind kind,
        int start,
        int end,
        PythonSymbol symbol = PythonSymbol.Other
    )
    {
        tokens.Add(new PythonToken(fullStart, start, end, kind, symbol));
        fullStart = position = end;
    }
}
