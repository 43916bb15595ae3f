using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary><c>type name[parameters] = value</c>, Python 3.12.</summary>
public sealed class TypeAliasStatement(
    TextSpan span,
    PythonExpression name,
    ImmutableArray<TypeParameter> parameters,
    PythonExpression value
) : PythonStatement(span)
{
    public PythonExpression Name { get; } = name;

    public ImmutableArray<TypeParameter> Parameters { get; } = parameters;

    public PythonExpression Value { get; } = value;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Name);
        children.AddRange(Parameters);
        children.Add(Value);
    }
}
