namespace Bindery.Syntax.Text;

/// <summary>A stretch of text and what stands in its place afterwards.</summary>
public sealed record TextEdit(TextSpan Span, string NewText)
{
    public static TextEdit Insert(int offset, string text) => new(new TextSpan(offset, 0), text);

    public static TextEdit Delete(TextSpan span) => new(span, "");

    public static TextEdit Delete(int start, int end) => new(TextSpan.FromBounds(start, end), "");
}
