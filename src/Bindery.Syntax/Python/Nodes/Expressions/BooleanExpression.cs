using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary><c>and</c> or <c>or</c> between two or more values.</summary>
public sealed class BooleanExpression(
    TextSpan span,
    PythonSymbol @operator,
    ImmutableArray<PythonExpression> values
) : PythonExpression(span)
{
    public PythonSymbol Operator { get; } = @operator;

    public ImmutableArray<PythonExpression> Values { get; } = values;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.AddRange(Values);
    }
}
