using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>The first branch is the <c>if</c>, each further one an <c>elif</c>.</summary>
public sealed class IfStatement(TextSpan span, ImmutableArray<IfBranch> branches, Block? elseBlock)
    : PythonStatement(span)
{
    public ImmutableArray<IfBranch> Branches { get; } = branches;

    public Block? ElseBlock { get; } = elseBlock;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.AddRange(Branches);
        AddTo(children, ElseBlock);
    }
}
