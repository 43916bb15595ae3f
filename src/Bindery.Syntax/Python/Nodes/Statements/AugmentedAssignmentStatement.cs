using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary><c>target += value</c> and its like.</summary>
public sealed class AugmentedAssignmentStatement(
    TextSpan span,
    PythonExpression target,
    PythonSymbol @operator,
    PythonExpression value
) : PythonStatement(span)
{
    public PythonExpression Target { get; } = target;

    public PythonSymbol Operator { get; } = @operator;

    public PythonExpression Value { get; } = value;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Target);
        children.Add(Value);
    }
}
