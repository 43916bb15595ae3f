using System.Collections.Immutable;

namespace Bindery.Syntax.Python.Editing;

/// <summary>Questions about where tokens stand on their lines.</summary>
internal sealed class TokenLayout(PythonModule module)
{
    private const string DefaultUnit = "    ";
    private readonly ImmutableArray<PythonToken> tokens = module.Tokens.All;

    /// <summary>What one more level of indentation looks like in this file.</summary>
    public string IndentationUnit
    {
        get
        {
            PythonToken first = tokens.FirstOrDefault(token =>
                token.Kind == PythonTokenKind.Indent
            );
            return first.Kind == PythonTokenKind.Indent ? module.Source[first.Span] : DefaultUnit;
        }
    }

    /// <summary>The white space that the line of an offset begins with.</summary>
    public string IndentationAt(int offset)
    {
        string text = module.Source.Text;
        int start = Text.LineBreak.StartOfLine(text, offset);
        int end = start;
        while (end < text.Length && text[end] is ' ' or '\t' or '\f')
        {
            end++;
        }

        return text[start..end];
    }

    /// <summary>Where the line break before the token at an offset starts, if that token is the first of its line; null otherwise.</summary>
    public int? BreakBefore(int offset)
    {
        int index = IndexAt(offset) - 1;
        while (index >= 0 && tokens[index].Kind is PythonTokenKind.Indent or PythonTokenKind.Dedent)
        {
            index--;
        }

        return index >= 0 && EndsLine(tokens[index]) ? tokens[index].Start : null;
    }

    /// <summary>After a token's end: the end of the comment that follows it on its line, or the same offset.</summary>
    public int EndWithComment(int offset)
    {
        PythonToken next = tokens[IndexAt(offset)];
        return next.Kind == PythonTokenKind.Comment && next.FullStart == offset ? next.End : offset;
    }

    /// <summary>After a token's end: where the line's break starts, white space and a comment before it left behind.</summary>
    public int EndOfLine(int offset)
    {
        int index = IndexAt(offset);
        while (index < tokens.Length - 1 && !EndsLine(tokens[index]))
        {
            index++;
        }

        return tokens[index].Start;
    }

    /// <summary>Whether what follows an end on its line would fall into a comment, were all from a line break on left out.</summary>
    public bool WouldBeComment(int lineBreak, int end)
    {
        int index = IndexAt(lineBreak) - 1;
        return index >= 0
            && tokens[index].Kind == PythonTokenKind.Comment
            && !EndsLine(tokens[IndexAt(end)]);
    }

    /// <summary>Whether nothing but a comment follows on the line.</summary>
    public bool EndsLineAfter(int offset)
    {
        PythonToken next = tokens[IndexAt(EndWithComment(offset))];
        return EndsLine(next) || next.Kind == PythonTokenKind.EndMarker;
    }

    /// <summary>The last token before an offset that is code or a comment, or null.</summary>
    public PythonToken? ContentBefore(int offset)
    {
        int index = IndexAt(offset) - 1;
        while (index >= 0 && !IsContent(tokens[index]))
        {
            index--;
        }

        return index >= 0 ? tokens[index] : null;
    }

    /// <summary>Where the last line of a block ends, comments that are indented like it included.</summary>
    public int EndOfBlock(Block block, string indentation)
    {
        int end = block.Span.End;
        for (int index = IndexAt(end); index < tokens.Length; index++)
        {
            PythonToken token = tokens[index];
            bool belongs =
                token.Kind == PythonTokenKind.Comment
                && (
                    BreakBefore(token.Start) is null
                    || IndentationAt(token.Start).StartsWith(indentation, StringComparison.Ordinal)
                );
            if (belongs)
            {
                end = token.End;
            }
            else if (!EndsLine(token))
            {
                break;
            }
        }

        return EndOfLine(end);
    }

    /// <summary>The first token that ends after an offset.</summary>
    public int IndexAt(int offset) => module.Tokens.IndexAt(offset);

    public static bool IsContent(PythonToken token) =>
        !EndsLine(token)
        && token.Kind
            is not (PythonTokenKind.Indent or PythonTokenKind.Dedent or PythonTokenKind.EndMarker);

    private static bool EndsLine(PythonToken token) =>
        token.Kind is PythonTokenKind.LineBreak or PythonTokenKind.Newline;
}
