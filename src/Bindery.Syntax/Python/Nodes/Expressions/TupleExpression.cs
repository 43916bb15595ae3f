using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>With its parentheses where it has them: without, the span is that of its elements.</summary>
public sealed class TupleExpression(
    TextSpan span,
    ImmutableArray<PythonExpression> elements,
    bool isParenthesized
) : PythonExpression(span)
{
    public ImmutableArray<PythonExpression> Elements { get; } = elements;

    public bool IsParenthesized { get; } = isParenthesized;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.AddRange(Elements);
    }
}
