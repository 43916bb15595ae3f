using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>One <c>{…}</c> of an f-string, braces included.</summary>
public sealed class FormattedValue(
    TextSpan span,
    PythonExpression value,
    ImmutableArray<FormattedValue> formatFields
) : PythonNode(span)
{
    public PythonExpression Value { get; } = value;

    public ImmutableArray<FormattedValue> FormatFields { get; } = formatFields;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Value);
        children.AddRange(FormatFields);
    }
}
