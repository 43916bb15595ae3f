using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

public sealed class ReturnStatement(TextSpan span, PythonExpression? value) : PythonStatement(span)
{
    public PythonExpression? Value { get; } = value;

    internal override void AddChildren(List<PythonNode> children)
    {
        AddTo(children, Value);
    }
}
