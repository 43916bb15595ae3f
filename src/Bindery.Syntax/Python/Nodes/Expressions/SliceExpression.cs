using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

public sealed class SliceExpression(
    TextSpan span,
    PythonExpression? lower,
    PythonExpression? upper,
    PythonExpression? step
) : PythonExpression(span)
{
    public PythonExpression? Lower { get; } = lower;

    public PythonExpression? Upper { get; } = upper;

    public PythonExpression? Step { get; } = step;

    internal override void AddChildren(List<PythonNode> children)
    {
        AddTo(children, Lower);
        AddTo(children, Upper);
        AddTo(children, Step);
    }
}
