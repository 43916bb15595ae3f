namespace Bindery.Syntax.Python;

/// <summary>How far right a line starts: with tabs of 8 columns, and with tabs of one.</summary>
internal readonly record struct Indentation(int Column, int NarrowColumn)
{
    /// <summary>A form feed starts again at column 0.</summary>
    public static Indentation Measure(ReadOnlySpan<char> whiteSpace)
    {
        int column = 0;
        int narrow = 0;
        foreach (char character in whiteSpace)
        {
            (column, narrow) = character switch
            {
                '\t' => ((column / 8 * 8) + 8, narrow + 1),
                '\f' => (0, 0),
                _ => (column + 1, narrow + 1),
            };
        }

        return new Indentation(column, narrow);
    }
}
