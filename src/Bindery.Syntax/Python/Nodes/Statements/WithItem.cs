using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary><c>context as target</c>.</summary>
public sealed class WithItem(TextSpan span, PythonExpression context, PythonExpression? target)
    : PythonNode(span)
{
    public PythonExpression Context { get; } = context;

    public PythonExpression? Target { get; } = target;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Context);
        AddTo(children, Target);
    }
}
