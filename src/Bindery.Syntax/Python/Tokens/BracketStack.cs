using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>Where the brackets stand that are open.</summary>
internal sealed class BracketStack(string text, DiagnosticList diagnostics)
{
    private readonly Stack<int> open = new();

    public bool IsEmpty => open.Count == 0;

    public void Open(int offset) => open.Push(offset);

    public void Follow(PythonSymbol symbol, int offset)
    {
        switch (symbol)
        {
            case PythonSymbol.OpenParenthesis or PythonSymbol.OpenBracket or PythonSymbol.OpenBrace:
                open.Push(offset);
                break;
            case PythonSymbol.CloseParenthesis
            or PythonSymbol.CloseBracket
            or PythonSymbol.CloseBrace:
                open.TryPop(out _);
                break;
        }
    }

    /// <summary>Reports the innermost bracket and forgets all.</summary>
    public void GiveUp()
    {
        int offset = open.Peek();
        diagnostics.Add(new TextSpan(offset, 1), $"this '{text[offset]}' is never closed");
        open.Clear();
    }
}
