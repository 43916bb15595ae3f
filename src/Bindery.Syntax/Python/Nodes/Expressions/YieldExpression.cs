using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

public sealed class YieldExpression(TextSpan span, PythonExpression? value) : PythonExpression(span)
{
    public PythonExpression? Value { get; } = value;

    internal override void AddChildren(List<PythonNode> children)
    {
        AddTo(children, Value);
    }
}
