using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

public sealed class ExpressionStatement(TextSpan span, PythonExpression value)
    : PythonStatement(span)
{
    public PythonExpression Value { get; } = value;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Value);
    }
}
