using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>The statements below a header. <paramref name="indentation"/> is the white space before each, null for statements on the header's line.</summary>
public sealed class Block(
    TextSpan span,
    string? indentation,
    ImmutableArray<PythonStatement> statements
) : PythonNode(span)
{
    public string? Indentation { get; } = indentation;

    public bool IsInline => Indentation is null;

    public ImmutableArray<PythonStatement> Statements { get; } = statements;

    public StringExpression? Docstring => Python.Docstring.Of(Statements);

    internal override void AddChildren(List<PythonNode> children) => children.AddRange(Statements);
}
