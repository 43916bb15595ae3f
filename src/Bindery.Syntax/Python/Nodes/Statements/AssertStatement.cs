using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

public sealed class AssertStatement(
    TextSpan span,
    PythonExpression condition,
    PythonExpression? message
) : PythonStatement(span)
{
    public PythonExpression Condition { get; } = condition;

    public PythonExpression? Message { get; } = message;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Condition);
        AddTo(children, Message);
    }
}
