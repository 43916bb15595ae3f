using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>One string literal, or several that stand side by side and are one string.</summary>
public sealed class StringExpression(TextSpan span, ImmutableArray<StringPart> parts)
    : PythonExpression(span)
{
    public ImmutableArray<StringPart> Parts { get; } = parts;

    public bool IsBytes => Parts[0].IsBytes;

    public bool IsFormatted => Parts.Any(part => part.IsFormatted);

    /// <summary>
    /// What the literal stands for; null for f-strings. A bytes literal's bytes are characters 0 to 255.
    /// <c>\N{name}</c> is left as written where <see cref="NamedCharacters"/> lacks the name.
    /// </summary>
    public string? Value =>
        Parts.Length == 1 ? Parts[0].Value
        : IsFormatted ? null
        : string.Concat(Parts.Select(part => part.Value));

    internal override void AddChildren(List<PythonNode> children) => children.AddRange(Parts);
}
