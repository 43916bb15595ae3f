using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

public sealed class MatchStatement(
    TextSpan span,
    PythonExpression subject,
    ImmutableArray<MatchCase> cases
) : PythonStatement(span)
{
    public PythonExpression Subject { get; } = subject;

    public ImmutableArray<MatchCase> Cases { get; } = cases;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Subject);
        children.AddRange(Cases);
    }
}
