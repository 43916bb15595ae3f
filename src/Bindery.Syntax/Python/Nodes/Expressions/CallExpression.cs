using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

public sealed class CallExpression(
    TextSpan span,
    PythonExpression function,
    ImmutableArray<Argument> arguments
) : PythonExpression(span)
{
    public PythonExpression Function { get; } = function;

    public ImmutableArray<Argument> Arguments { get; } = arguments;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Function);
        children.AddRange(Arguments);
    }
}
