using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

public sealed class NameExpression(TextSpan span, string name) : PythonExpression(span)
{
    public string Name { get; } = name;
}
