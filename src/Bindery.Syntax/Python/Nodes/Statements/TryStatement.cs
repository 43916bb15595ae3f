using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

public sealed class TryStatement(
    TextSpan span,
    Block body,
    ImmutableArray<ExceptHandler> handlers,
    Block? elseBlock,
    Block? finallyBlock
) : PythonStatement(span)
{
    public Block Body { get; } = body;

    public ImmutableArray<ExceptHandler> Handlers { get; } = handlers;

    public Block? ElseBlock { get; } = elseBlock;

    public Block? FinallyBlock { get; } = finallyBlock;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Body);
        children.AddRange(Handlers);
        AddTo(children, ElseBlock);
        AddTo(children, FinallyBlock);
    }
}
