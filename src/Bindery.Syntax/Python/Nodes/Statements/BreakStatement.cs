using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

public sealed class BreakStatement(TextSpan span) : PythonStatement(span);
