using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

public sealed class ListExpression(TextSpan span, ImmutableArray<PythonExpression> elements)
    : PythonExpression(span)
{
    public ImmutableArray<PythonExpression> Elements { get; } = elements;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.AddRange(Elements);
    }
}
