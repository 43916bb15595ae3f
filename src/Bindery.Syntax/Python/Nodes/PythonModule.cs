using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>A Python file: its text, its tokens, and the tree above them. Reading never fails; see <see cref="Diagnostics"/>.</summary>
public sealed class PythonModule : PythonNode
{
    internal PythonModule(
        SourceText source,
        PythonTokens tokens,
        ImmutableArray<PythonStatement> statements,
        ImmutableArray<SyntaxDiagnostic> diagnostics
    )
        : base(new TextSpan(0, source.Text.Length))
    {
        Source = source;
        Tokens = tokens;
        Statements = statements;
        Diagnostics = diagnostics;
    }

    public SourceText Source { get; }

    public PythonTokens Tokens { get; }

    public ImmutableArray<PythonStatement> Statements { get; }

    /// <summary>In the order of the text: from decoding, from the tokens, from the grammar.</summary>
    public ImmutableArray<SyntaxDiagnostic> Diagnostics { get; }

    public StringExpression? Docstring => Python.Docstring.Of(Statements);

    /// <summary>The classes at the top level.</summary>
    public IEnumerable<ClassDefinition> Classes => Statements.OfType<ClassDefinition>();

    /// <summary>The functions at the top level.</summary>
    public IEnumerable<FunctionDefinition> Functions => Statements.OfType<FunctionDefinition>();

    public static PythonModule Parse(SourceText source) => PythonParser.Parse(source);

    /// <summary>Where a node starts, as an editor shows it.</summary>
    public LinePosition PositionOf(PythonNode node) => Source.Lines.PositionAt(node.Span.Start);

    internal override void AddChildren(List<PythonNode> children) => children.AddRange(Statements);
}
