using System.Text;

namespace Bindery.Syntax.Text;

internal static class TextEditing
{
    public static string Apply(SourceText source, IEnumerable<TextEdit> edits)
    {
        // A stable sort: insertions at one place keep their order and come before a replacement there.
        TextEdit[] ordered =
        [
            .. edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.IsEmpty ? 0 : 1),
        ];
        StringBuilder result = new(source.Text.Length);
        int position = 0;
        foreach (TextEdit edit in ordered)
        {
            Check(source, edit, position);
            result.Append(source.Text, position, edit.Span.Start - position).Append(edit.NewText);
            position = edit.Span.End;
        }

        return result.Append(source.Text, position, source.Text.Length - position).ToString();
    }

    private static void Check(SourceText source, TextEdit edit, int position)
    {
        if (edit.Span.Length < 0 || edit.Span.Start < 0 || edit.Span.End > source.Text.Length)
        {
            throw new ArgumentException(
                $"The edit at {edit.Span} lies outside the text of {source.Text.Length} characters.",
                nameof(edit)
            );
        }

        if (edit.Span.Start < position)
        {
            throw new ArgumentException(
                $"The edit at {edit.Span} overlaps the one that ends at {position}.",
                nameof(edit)
            );
        }

        if (
            source.Encoding == SourceEncoding.Latin1
            && edit.NewText.AsSpan().ContainsAnyExceptInRange('\0', '\u00ff')
        )
        {
            throw new ArgumentException(
                "The file is declared Latin-1, which can't hold the new text; change the file's declaration to UTF-8.",
                nameof(edit)
            );
        }
    }
}
