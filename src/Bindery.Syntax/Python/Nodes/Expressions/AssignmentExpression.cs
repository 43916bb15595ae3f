using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary><c>name := value</c>.</summary>
public sealed class AssignmentExpression(
    TextSpan span,
    PythonExpression target,
    PythonExpression value
) : PythonExpression(span)
{
    public PythonExpression Target { get; } = target;

    public PythonExpression Value { get; } = value;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Target);
        children.Add(Value);
    }
}
