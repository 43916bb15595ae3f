using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>Parentheses around an expression are in no node's span, as in CPython's <c>ast</c>, but in those of its parents.</summary>
public abstract class PythonExpression(TextSpan span) : PythonNode(span);
