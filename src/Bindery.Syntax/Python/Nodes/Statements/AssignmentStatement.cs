using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary><c>a = b = value</c> has two targets.</summary>
public sealed class AssignmentStatement(
    TextSpan span,
    ImmutableArray<PythonExpression> targets,
    PythonExpression value
) : PythonStatement(span)
{
    public ImmutableArray<PythonExpression> Targets { get; } = targets;

    public PythonExpression Value { get; } = value;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.AddRange(Targets);
        children.Add(Value);
    }
}
