using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>A chain of comparisons: as many operators as there are values after the first.</summary>
public sealed class CompareExpression(
    TextSpan span,
    PythonExpression left,
    ImmutableArray<ComparisonOperator> operators,
    ImmutableArray<PythonExpression> comparators
) : PythonExpression(span)
{
    public PythonExpression Left { get; } = left;

    public ImmutableArray<ComparisonOperator> Operators { get; } = operators;

    public ImmutableArray<PythonExpression> Comparators { get; } = comparators;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Left);
        children.AddRange(Comparators);
    }
}
