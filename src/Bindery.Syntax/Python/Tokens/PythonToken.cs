using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>
/// One token. The spaces, tabs, form feeds and backslash line joins before it belong to it: the full
/// spans of a file's tokens follow on each other without gap and cover the whole file.
/// </summary>
public readonly record struct PythonToken(
    int FullStart,
    int Start,
    int End,
    PythonTokenKind Kind,
    PythonSymbol Symbol
)
{
    public TextSpan Span => TextSpan.FromBounds(Start, End);

    public TextSpan FullSpan => TextSpan.FromBounds(FullStart, End);

    public bool IsTrivial => Kind is PythonTokenKind.Comment or PythonTokenKind.LineBreak;
}
