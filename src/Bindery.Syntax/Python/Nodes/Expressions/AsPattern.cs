using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary><c>pattern as name</c> in a <c>case</c>. All other patterns are written, and read, as expressions.</summary>
public sealed class AsPattern(TextSpan span, PythonExpression pattern, PythonExpression target)
    : PythonExpression(span)
{
    public PythonExpression Pattern { get; } = pattern;

    public PythonExpression Target { get; } = target;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Pattern);
        children.Add(Target);
    }
}
