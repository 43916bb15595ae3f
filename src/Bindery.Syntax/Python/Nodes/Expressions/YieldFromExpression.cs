using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

public sealed class YieldFromExpression(TextSpan span, PythonExpression value)
    : PythonExpression(span)
{
    public PythonExpression Value { get; } = value;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Value);
    }
}
