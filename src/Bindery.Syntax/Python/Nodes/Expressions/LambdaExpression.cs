using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

public sealed class LambdaExpression(
    TextSpan span,
    ImmutableArray<Parameter> parameters,
    PythonExpression body
) : PythonExpression(span)
{
    public ImmutableArray<Parameter> Parameters { get; } = parameters;

    public PythonExpression Body { get; } = body;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.AddRange(Parameters);
        children.Add(Body);
    }
}
