using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>A statement without the line break or semicolon after it.</summary>
public abstract class PythonStatement(TextSpan span) : PythonNode(span);
