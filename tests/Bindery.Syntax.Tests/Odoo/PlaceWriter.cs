using System.Text;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Tests.Odoo;

/// <summary>Offsets as CPython gives them: lines from 1, columns from 0, in characters or in bytes of UTF-8.</summary>
internal sealed class PlaceWriter(SourceText source)
{
    private readonly bool isAscii = Ascii.IsValid(source.Text);

    public (int Line, int Column) InCharacters(int offset)
    {
        int line = source.Lines.LineAt(offset);
        int start = source.Lines.StartOf(line);
        int surrogates = isAscii ? 0 : CountPairs(source.Text.AsSpan(start..offset));
        return (line, offset - start - surrogates);
    }

    public (int Line, int Column) InBytes(int offset)
    {
        int line = source.Lines.LineAt(offset);
        int start = source.Lines.StartOf(line);
        int column = isAscii
            ? offset - start
            : Encoding.UTF8.GetByteCount(source.Text.AsSpan(start..offset));
        return (line, column);
    }

    private static int CountPairs(ReadOnlySpan<char> text)
    {
        int pairs = 0;
        foreach (char character in text)
        {
            pairs += char.IsLowSurrogate(character) ? 1 : 0;
        }

        return pairs;
    }
}
