using System.Collections.Immutable;

namespace Bindery.Syntax.Text;

/// <summary>Where each line of a text starts. LF, CRLF and a lone CR all end a line, as Python reads them.</summary>
public sealed class LineMap
{
    private readonly ImmutableArray<int> starts;
    private readonly string text;

    public LineMap(string text)
    {
        this.text = text;
        starts = FindStarts(text);
    }

    /// <summary>A text that ends with a line break has one more, empty, line after it.</summary>
    public int Count => starts.Length;

    public LinePosition PositionAt(int offset)
    {
        int line = LineIndexAt(offset);
        return new LinePosition(line + 1, offset - starts[line] + 1);
    }

    /// <summary>The line's 1-based number at an offset.</summary>
    public int LineAt(int offset) => LineIndexAt(offset) + 1;

    /// <summary>Where a 1-based line starts.</summary>
    public int StartOf(int line) => starts[line - 1];

    /// <summary>A 1-based line with its line break.</summary>
    public TextSpan FullSpanOf(int line) =>
        TextSpan.FromBounds(starts[line - 1], line < starts.Length ? starts[line] : text.Length);

    /// <summary>A 1-based line without its line break.</summary>
    public TextSpan SpanOf(int line)
    {
        TextSpan full = FullSpanOf(line);
        int end = full.End;
        while (end > full.Start && text[end - 1] is '\r' or '\n')
        {
            end--;
        }

        return TextSpan.FromBounds(full.Start, end);
    }

    private static ImmutableArray<int> FindStarts(string text)
    {
        ImmutableArray<int>.Builder found = ImmutableArray.CreateBuilder<int>();
        found.Add(0);
        int position = 0;
        while (true)
        {
            int next = text.AsSpan(position).IndexOfAny('\r', '\n');
            if (next < 0)
            {
                return found.ToImmutable();
            }

            position += next + LineBreak.LengthAt(text, position + next);
            found.Add(position);
        }
    }

    private int LineIndexAt(int offset)
    {
        int index = starts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }
}
