using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary><c>raise exception from cause</c>.</summary>
public sealed class RaiseStatement(
    TextSpan span,
    PythonExpression? exception,
    PythonExpression? cause
) : PythonStatement(span)
{
    public PythonExpression? Exception { get; } = exception;

    public PythonExpression? Cause { get; } = cause;

    internal override void AddChildren(List<PythonNode> children)
    {
        AddTo(children, Exception);
        AddTo(children, Cause);
    }
}
