using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>Reads what stands on a line: comments, numbers, strings, words, operators.</summary>
internal sealed class CodeTokenReader(
    string text,
    int limit,
    TokenList tokens,
    BracketStack brackets,
    DiagnosticList diagnostics
)
{
    private readonly StringTokenScanner strings = new();

    public void Read(int start)
    {
        char first = text[start];
        if (first == '#')
        {
            ReadComment(start);
        }
        else if (char.IsAsciiDigit(first) || (first == '.' && char.IsAsciiDigit(Peek(start + 1))))
        {
            int end = Math.Min(limit, NumberScanner.Scan(text, start));
            tokens.Add(PythonTokenKind.Number, start, end);
        }
        else if (StringPrefix.Read(text, start) is { } prefix)
        {
            ReadString(start, prefix);
        }
        else
        {
            ReadWord(start);
        }
    }

    public void ReadComment(int start)
    {
        int end = Math.Min(limit, LineBreak.NextFrom(text, start));
        tokens.Add(PythonTokenKind.Comment, start, end);
    }

    private void ReadString(int start, StringPrefix prefix)
    {
        int quote = start + prefix.Length;
        int end = strings.Scan(text, quote, prefix);
        if (end >= 0 && end <= limit)
        {
            tokens.Add(PythonTokenKind.String, start, end);
            return;
        }

        bool triple = StringScanner.IsTriple(text, quote);
        end = triple ? limit : Math.Min(limit, LineBreak.NextFrom(text, quote));
        string kind = triple ? "triple-quoted string" : "string";
        AddError(start, end, $"this {kind} never ends");
    }

    private void ReadWord(int start)
    {
        int end = IdentifierScanner.Scan(text.AsSpan(0, limit), start);
        if (end == start)
        {
            ReadOperator(start);
            return;
        }

        tokens.Add(PythonTokenKind.Name, start, end, KeywordTable.Find(text.AsSpan(start..end)));
    }

    private void ReadOperator(int start)
    {
        (PythonSymbol symbol, int length) = OperatorScanner.Scan(text.AsSpan(start..limit));
        if (length == 0)
        {
            length = char.IsSurrogatePair(text[start], Peek(start + 1)) ? 2 : 1;
            AddError(start, start + length, "this character has no place in Python source");
            return;
        }

        tokens.Add(PythonTokenKind.Operator, start, start + length, symbol);
        brackets.Follow(symbol, start);
    }

    private char Peek(int offset) => offset < limit ? text[offset] : '\0';

    private void AddError(int start, int end, string message)
    {
        diagnostics.Add(TextSpan.FromBounds(start, end), message);
        tokens.Add(PythonTokenKind.Error, start, end);
    }
}
