using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>One argument of a call or of a class header.</summary>
public sealed class Argument(TextSpan span, ArgumentKind kind, string? name, PythonExpression value)
    : PythonNode(span)
{
    public ArgumentKind Kind { get; } = kind;

    public string? Name { get; } = name;

    public PythonExpression Value { get; } = value;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Value);
    }
}
