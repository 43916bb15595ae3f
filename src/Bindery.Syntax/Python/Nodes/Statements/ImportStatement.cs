using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary><c>import a.b as c, d</c>.</summary>
public sealed class ImportStatement(TextSpan span, ImmutableArray<ImportAlias> names)
    : PythonStatement(span)
{
    public ImmutableArray<ImportAlias> Names { get; } = names;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.AddRange(Names);
    }
}
