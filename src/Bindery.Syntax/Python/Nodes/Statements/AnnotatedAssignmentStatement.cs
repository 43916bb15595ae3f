using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary><c>target: annotation = value</c>.</summary>
public sealed class AnnotatedAssignmentStatement(
    TextSpan span,
    PythonExpression target,
    PythonExpression annotation,
    PythonExpression? value
) : PythonStatement(span)
{
    public PythonExpression Target { get; } = target;

    public PythonExpression Annotation { get; } = annotation;

    public PythonExpression? Value { get; } = value;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Target);
        children.Add(Annotation);
        AddTo(children, Value);
    }
}
