using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>Stands where an expression was expected and none could be read; a diagnostic says so.</summary>
public sealed class MissingExpression(TextSpan span) : PythonExpression(span);
