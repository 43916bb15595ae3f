using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>
/// Cuts Python source into tokens in one pass, never failing. Categories and borders are those of
/// CPython 3.11's <c>tokenize</c> for every file that it accepts, except that f-strings may nest quotes.
/// </summary>
public static class PythonTokenizer
{
    public static PythonTokens Tokenize(SourceText source)
    {
        DiagnosticList diagnostics = new(source);
        TokenReader reader = new(source.Text, new TextSpan(0, source.Text.Length), diagnostics);
        return new PythonTokens([.. reader.ReadFile()], diagnostics.ToImmutable());
    }
}
