using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary><c>True</c>, <c>False</c>, <c>None</c> or <c>...</c>.</summary>
public sealed class ConstantExpression(TextSpan span, PythonSymbol constant)
    : PythonExpression(span)
{
    public PythonSymbol Constant { get; } = constant;
}
