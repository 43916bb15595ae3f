using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

public sealed class PassStatement(TextSpan span) : PythonStatement(span);
