using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

public sealed class WhileStatement(
    TextSpan span,
    PythonExpression condition,
    Block body,
    Block? elseBlock
) : PythonStatement(span)
{
    public PythonExpression Condition { get; } = condition;

    public Block Body { get; } = body;

    public Block? ElseBlock { get; } = elseBlock;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Condition);
        children.Add(Body);
        AddTo(children, ElseBlock);
    }
}
