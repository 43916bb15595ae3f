using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary><c>case pattern if guard:</c>.</summary>
public sealed class MatchCase(
    TextSpan span,
    PythonExpression pattern,
    PythonExpression? guard,
    Block body
) : PythonNode(span)
{
    public PythonExpression Pattern { get; } = pattern;

    public PythonExpression? Guard { get; } = guard;

    public Block Body { get; } = body;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Pattern);
        AddTo(children, Guard);
        children.Add(Body);
    }
}
