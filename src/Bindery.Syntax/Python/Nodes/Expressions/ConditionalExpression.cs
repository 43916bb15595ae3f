using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary><c>body if condition else alternative</c>.</summary>
public sealed class ConditionalExpression(
    TextSpan span,
    PythonExpression body,
    PythonExpression condition,
    PythonExpression alternative
) : PythonExpression(span)
{
    public PythonExpression Body { get; } = body;

    public PythonExpression Condition { get; } = condition;

    public PythonExpression Alternative { get; } = alternative;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Body);
        children.Add(Condition);
        children.Add(Alternative);
    }
}
