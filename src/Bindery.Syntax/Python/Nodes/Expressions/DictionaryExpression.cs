using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

public sealed class DictionaryExpression(TextSpan span, ImmutableArray<DictionaryEntry> entries)
    : PythonExpression(span)
{
    public ImmutableArray<DictionaryEntry> Entries { get; } = entries;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.AddRange(Entries);
    }
}
