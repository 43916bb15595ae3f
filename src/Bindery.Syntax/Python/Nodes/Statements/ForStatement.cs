using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

public sealed class ForStatement(
    TextSpan span,
    bool isAsync,
    PythonExpression target,
    PythonExpression iterable,
    Block body,
    Block? elseBlock
) : PythonStatement(span)
{
    public bool IsAsync { get; } = isAsync;

    public PythonExpression Target { get; } = target;

    public PythonExpression Iterable { get; } = iterable;

    public Block Body { get; } = body;

    public Block? ElseBlock { get; } = elseBlock;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Target);
        children.Add(Iterable);
        children.Add(Body);
        AddTo(children, ElseBlock);
    }
}
