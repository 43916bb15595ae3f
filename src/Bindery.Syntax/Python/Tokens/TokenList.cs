using System.Runtime.InteropServices;

namespace Bindery.Syntax.Python;

/// <summary>The tokens read so far. Each begins where the one before it ended, so none can leave a gap.</summary>
internal sealed class TokenList(int start, int expectedLength)
{
    private readonly List<PythonToken> tokens = new((expectedLength / 5) + 4);

    /// <summary>Where the last token ended.</summary>
    public int End { get; private set; } = start;

    public int Count => tokens.Count;

    public PythonToken Last => tokens[^1];

    public ReadOnlySpan<PythonToken> AsSpan() => CollectionsMarshal.AsSpan(tokens);

    public void Add(
        PythonTokenKind kind,
        int tokenStart,
        int tokenEnd,
        PythonSymbol symbol = PythonSymbol.Other
    )
    {
        tokens.Add(new PythonToken(End, tokenStart, tokenEnd, kind, symbol));
        End = tokenEnd;
    }
}
