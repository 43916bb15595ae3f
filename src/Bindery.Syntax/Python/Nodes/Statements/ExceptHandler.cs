using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary><c>except type as name:</c>, or <c>except* type</c> where <see cref="IsGroup"/>.</summary>
public sealed class ExceptHandler(
    TextSpan span,
    bool isGroup,
    PythonExpression? type,
    string? name,
    Block body
) : PythonNode(span)
{
    public bool IsGroup { get; } = isGroup;

    public PythonExpression? Type { get; } = type;

    public string? Name { get; } = name;

    public Block Body { get; } = body;

    internal override void AddChildren(List<PythonNode> children)
    {
        AddTo(children, Type);
        children.Add(Body);
    }
}
