using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>One of <c>[T: bound = default, *Ts, **P]</c>, Python 3.12.</summary>
public sealed class TypeParameter(
    TextSpan span,
    string name,
    PythonExpression? bound,
    PythonExpression? @default
) : PythonNode(span)
{
    public string Name { get; } = name;

    public PythonExpression? Bound { get; } = bound;

    public PythonExpression? Default { get; } = @default;

    internal override void AddChildren(List<PythonNode> children)
    {
        AddTo(children, Bound);
        AddTo(children, Default);
    }
}
