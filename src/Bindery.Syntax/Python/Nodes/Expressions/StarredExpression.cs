using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary><c>*value</c> in a display, a target or an index.</summary>
public sealed class StarredExpression(TextSpan span, PythonExpression value)
    : PythonExpression(span)
{
    public PythonExpression Value { get; } = value;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Value);
    }
}
