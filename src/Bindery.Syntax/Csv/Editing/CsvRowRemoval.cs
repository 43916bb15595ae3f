using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Csv.Editing;

/// <summary>Takes a row out with its line break: undoes <see cref="CsvRowAddition"/> exactly.</summary>
public static class CsvRowRemoval
{
    /// <exception cref="ArgumentException">The row is none of the document's.</exception>
    public static ImmutableArray<TextEdit> Remove(CsvDocumentSyntax document, CsvRow row)
    {
        int index = document.AllRows.IndexOf(row);
        if (index < 0)
        {
            throw new ArgumentException(
                $"No such row at {row.Span} in this document.",
                nameof(row)
            );
        }

        bool isLast = document.AllRows.Skip(index + 1).All(other => other.IsBlank);
        return isLast && index > 0
            ? [TextEdit.Delete(document.AllRows[index - 1].Span.End, row.Span.End)]
            : [TextEdit.Delete(row.FullSpan)];
    }
}
