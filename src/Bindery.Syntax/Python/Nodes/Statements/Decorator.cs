using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>With its <c>@</c>.</summary>
public sealed class Decorator(TextSpan span, PythonExpression expression) : PythonNode(span)
{
    public PythonExpression Expression { get; } = expression;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Expression);
    }
}
