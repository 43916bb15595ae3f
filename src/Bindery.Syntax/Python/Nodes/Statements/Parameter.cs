using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>A parameter of a function or a lambda, without the stars of <c>*args</c> and <c>**kwargs</c> in its name.</summary>
public sealed class Parameter(
    TextSpan span,
    ParameterKind kind,
    string name,
    TextSpan nameSpan,
    PythonExpression? annotation,
    PythonExpression? @default
) : PythonNode(span)
{
    public ParameterKind Kind { get; } = kind;

    public string Name { get; } = name;

    public TextSpan NameSpan { get; } = nameSpan;

    public PythonExpression? Annotation { get; } = annotation;

    public PythonExpression? Default { get; } = @default;

    internal override void AddChildren(List<PythonNode> children)
    {
        AddTo(children, Annotation);
        AddTo(children, Default);
    }
}
