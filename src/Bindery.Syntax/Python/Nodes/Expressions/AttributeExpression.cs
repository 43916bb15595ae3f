using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary><c>value.name</c>.</summary>
public sealed class AttributeExpression(
    TextSpan span,
    PythonExpression value,
    string name,
    TextSpan nameSpan
) : PythonExpression(span)
{
    public PythonExpression Value { get; } = value;

    public string Name { get; } = name;

    public TextSpan NameSpan { get; } = nameSpan;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Value);
    }
}
