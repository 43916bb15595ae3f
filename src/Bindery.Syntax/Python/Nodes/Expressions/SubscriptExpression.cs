using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary><c>value[index]</c>; several indices are a tuple.</summary>
public sealed class SubscriptExpression(
    TextSpan span,
    PythonExpression value,
    PythonExpression index
) : PythonExpression(span)
{
    public PythonExpression Value { get; } = value;

    public PythonExpression Index { get; } = index;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Value);
        children.Add(Index);
    }
}
