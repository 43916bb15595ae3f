using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

public sealed class DeleteStatement(TextSpan span, ImmutableArray<PythonExpression> targets)
    : PythonStatement(span)
{
    public ImmutableArray<PythonExpression> Targets { get; } = targets;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.AddRange(Targets);
    }
}
