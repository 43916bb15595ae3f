using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>Recursive descent over the tokens of one file.</summary>
internal static class PythonParser
{
    public static PythonModule Parse(SourceText source)
    {
        PythonTokens tokens = PythonTokenizer.Tokenize(source);
        DiagnosticList diagnostics = new(source);
        NameTable names = new();
        NodeStack nodes = new();
        TokenCursor cursor = new(source, tokens.All.AsSpan(), diagnostics, names);
        PythonGrammar grammar = new(
            cursor,
            nodes,
            new FieldParser(source, diagnostics, names, nodes)
        );
        ImmutableArray<PythonStatement> statements = grammar.Blocks.ParseFile();
        return new PythonModule(
            source,
            tokens,
            statements,
            [
                .. source
                    .Diagnostics.Concat(tokens.Diagnostics)
                    .Concat(diagnostics.ToImmutable())
                    .OrderBy(diagnostic => diagnostic.Span.Start),
            ]
        );
    }
}
