using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary><c>key: value</c>, or <c>**value</c> without a key.</summary>
public sealed class DictionaryEntry(TextSpan span, PythonExpression? key, PythonExpression value)
    : PythonNode(span)
{
    public PythonExpression? Key { get; } = key;

    public PythonExpression Value { get; } = value;

    internal override void AddChildren(List<PythonNode> children)
    {
        AddTo(children, Key);
        children.Add(Value);
    }
}
