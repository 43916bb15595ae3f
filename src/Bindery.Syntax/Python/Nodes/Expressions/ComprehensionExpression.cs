using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>A comprehension or generator. <see cref="Value"/> stands in a dictionary's only.</summary>
public sealed class ComprehensionExpression(
    TextSpan span,
    ComprehensionKind kind,
    PythonExpression element,
    PythonExpression? value,
    ImmutableArray<ComprehensionClause> clauses
) : PythonExpression(span)
{
    public ComprehensionKind Kind { get; } = kind;

    public PythonExpression Element { get; } = element;

    public PythonExpression? Value { get; } = value;

    public ImmutableArray<ComprehensionClause> Clauses { get; } = clauses;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Element);
        AddTo(children, Value);
        children.AddRange(Clauses);
    }
}
