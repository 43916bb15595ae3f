namespace Bindery.Syntax.Python;

/// <summary>Which f-string a scanner is inside of.</summary>
internal readonly record struct FormattedStringContext(
    char Quote,
    bool IsTriple,
    bool IsRaw,
    int Depth
)
{
    public int QuoteLength => IsTriple ? 3 : 1;

    public bool ClosesAt(ReadOnlySpan<char> text, int position) =>
        text[position] == Quote && (!IsTriple || StringScanner.IsTriple(text, position));

    public FormattedStringContext Deeper() => this with { Depth = Depth + 1 };
}
