using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Csv.Editing;

/// <summary>Puts a row below the last one, quoted as that one is. A last line without a line break keeps having none.</summary>
public static class CsvRowAddition
{
    public static ImmutableArray<TextEdit> Append(
        CsvDocumentSyntax document,
        ImmutableArray<string> values
    )
    {
        CsvRow? last = document.AllRows.LastOrDefault(row => !row.IsBlank);
        string line = string.Join(',', values.Select((value, index) => Encode(last, value, index)));
        string newLine = document.Source.NewLine;
        return last is null
            ? [TextEdit.Insert(0, line + newLine)]
            : [TextEdit.Insert(last.Span.End, newLine + line)];
    }

    private static string Encode(CsvRow? model, string value, int index)
    {
        bool isQuoted = index < model?.Fields.Length && model.Fields[index].IsQuoted;
        return isQuoted ? CsvQuoting.Quote(value) : CsvQuoting.Encode(value);
    }
}
