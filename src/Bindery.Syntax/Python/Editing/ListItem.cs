using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python.Editing;

/// <summary>One item of a comma-separated list with its own parentheses, and the comma after it.</summary>
internal readonly record struct ListItem(TextSpan Span, TextSpan? Comma)
{
    public int EndWithComma => Comma?.End ?? Span.End;
}
