using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>An imported name, dotted perhaps, or <c>*</c>.</summary>
public sealed class ImportAlias(TextSpan span, string name, string? alias) : PythonNode(span)
{
    public string Name { get; } = name;

    public string? Alias { get; } = alias;
}
