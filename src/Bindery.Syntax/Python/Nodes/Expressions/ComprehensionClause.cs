using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary><c>for target in iterable if condition</c>.</summary>
public sealed class ComprehensionClause(
    TextSpan span,
    bool isAsync,
    PythonExpression target,
    PythonExpression iterable,
    ImmutableArray<PythonExpression> conditions
) : PythonNode(span)
{
    public bool IsAsync { get; } = isAsync;

    public PythonExpression Target { get; } = target;

    public PythonExpression Iterable { get; } = iterable;

    public ImmutableArray<PythonExpression> Conditions { get; } = conditions;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Target);
        children.Add(Iterable);
        children.AddRange(Conditions);
    }
}
