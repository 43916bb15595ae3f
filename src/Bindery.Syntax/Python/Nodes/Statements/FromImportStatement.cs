using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary><c>from ..module import name as alias</c>. Each leading dot is one level; <see cref="Module"/> is empty for <c>from . import</c>.</summary>
public sealed class FromImportStatement(
    TextSpan span,
    int level,
    string module,
    ImmutableArray<ImportAlias> names
) : PythonStatement(span)
{
    public int Level { get; } = level;

    public string Module { get; } = module;

    public ImmutableArray<ImportAlias> Names { get; } = names;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.AddRange(Names);
    }
}
