using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>One <c>{…}</c> of an f-string, braces included.</summary>
/// <param name="span">With the braces.</param>
/// <param name="value">The expression.</param>
/// <param name="hasFormat">Whether a colon and a format follow it.</param>
/// <param name="formatFields">The fields inside of the format.</param>
public sealed class FormattedValue(
    TextSpan span,
    PythonExpression value,
    bool hasFormat,
    ImmutableArray<FormattedValue> formatFields
) : PythonNode(span)
{
    public PythonExpression Value { get; } = value;

    public bool HasFormat { get; } = hasFormat;

    public ImmutableArray<FormattedValue> FormatFields { get; } = formatFields;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.Add(Value);
        children.AddRange(FormatFields);
    }
}
