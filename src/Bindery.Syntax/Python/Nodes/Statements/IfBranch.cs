using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

public sealed class IfBranch(TextSpan span, PythonExpression condition, Block body)
    : PythonNode(span)
{
    public PythonExpression Condition { get; } = condition;

    public Block Body { get; } = body;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Condition);
        children.Add(Body);
    }
}
