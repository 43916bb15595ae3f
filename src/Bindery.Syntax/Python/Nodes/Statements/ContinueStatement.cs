using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

public sealed class ContinueStatement(TextSpan span) : PythonStatement(span);
