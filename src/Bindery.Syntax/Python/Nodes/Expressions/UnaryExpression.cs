using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary><c>-</c>, <c>+</c>, <c>~</c> or <c>not</c>.</summary>
public sealed class UnaryExpression(TextSpan span, PythonSymbol @operator, PythonExpression operand)
    : PythonExpression(span)
{
    public PythonSymbol Operator { get; } = @operator;

    public PythonExpression Operand { get; } = operand;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Operand);
    }
}
