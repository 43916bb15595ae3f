using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

public sealed class WithStatement(
    TextSpan span,
    bool isAsync,
    ImmutableArray<WithItem> items,
    Block body
) : PythonStatement(span)
{
    public bool IsAsync { get; } = isAsync;

    public ImmutableArray<WithItem> Items { get; } = items;

    public Block Body { get; } = body;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.AddRange(Items);
        children.Add(Body);
    }
}
