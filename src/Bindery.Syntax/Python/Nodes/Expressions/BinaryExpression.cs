using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>An arithmetic or bitwise operator.</summary>
public sealed class BinaryExpression(
    TextSpan span,
    PythonExpression left,
    PythonSymbol @operator,
    PythonExpression right
) : PythonExpression(span)
{
    public PythonExpression Left { get; } = left;

    public PythonSymbol Operator { get; } = @operator;

    public PythonExpression Right { get; } = right;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Left);
        children.Add(Right);
    }
}
