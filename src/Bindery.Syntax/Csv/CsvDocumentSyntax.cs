using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Csv;

/// <summary>A file of comma-separated values whose first row names the columns. Reading never fails; see <see cref="Diagnostics"/>.</summary>
public sealed class CsvDocumentSyntax
{
    private CsvDocumentSyntax(
        SourceText source,
        ImmutableArray<CsvRow> lines,
        ImmutableArray<SyntaxDiagnostic> diagnostics
    )
    {
        Source = source;
        AllRows = lines;
        Diagnostics = diagnostics;
    }

    public SourceText Source { get; }

    /// <summary>Header and blank lines included.</summary>
    public ImmutableArray<CsvRow> AllRows { get; }

    public ImmutableArray<SyntaxDiagnostic> Diagnostics { get; }

    /// <summary>Null in a file without a row.</summary>
    public CsvRow? Header => AllRows.FirstOrDefault(row => !row.IsBlank);

    /// <summary>The rows after the header that aren't blank.</summary>
    public IEnumerable<CsvRow> Rows => AllRows.Where(row => !row.IsBlank).Skip(1);

    public static CsvDocumentSyntax Parse(SourceText source)
    {
        DiagnosticList diagnostics = new(source);
        ImmutableArray<CsvRow> rows = new CsvReader(source, diagnostics).Read();
        CsvDocumentSyntax document = new(source, rows, []);
        document.CheckLengths(diagnostics);
        return new CsvDocumentSyntax(
            source,
            rows,
            [.. source.Diagnostics, .. diagnostics.ToImmutable()]
        );
    }

    /// <summary>Where a column stands in each row, or -1.</summary>
    public int ColumnOf(string name)
    {
        ImmutableArray<CsvField> header = Header?.Fields ?? [];
        for (int index = 0; index < header.Length; index++)
        {
            if (header[index].Value == name)
            {
                return index;
            }
        }

        return -1;
    }

    private void CheckLengths(DiagnosticList diagnostics)
    {
        int expected = Header?.Fields.Length ?? 0;
        foreach (CsvRow row in Rows.Where(row => row.Fields.Length != expected))
        {
            diagnostics.Add(
                row.Span,
                $"this row has {row.Fields.Length} fields, the header has {expected}"
            );
        }
    }
}
