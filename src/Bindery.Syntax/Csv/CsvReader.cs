using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Csv;

/// <summary>Cuts comma-separated text into rows as Python's <c>csv.reader</c> does with its defaults.</summary>
internal sealed class CsvReader(SourceText source, DiagnosticList diagnostics)
{
    private readonly string text = source.Text;
    private int position;

    public ImmutableArray<CsvRow> Read()
    {
        ImmutableArray<CsvRow>.Builder rows = ImmutableArray.CreateBuilder<CsvRow>();
        while (position < text.Length)
        {
            rows.Add(ReadRow());
        }

        return rows.DrainToImmutable();
    }

    private CsvRow ReadRow()
    {
        int start = position;
        ImmutableArray<CsvField> fields =
            LineBreak.LengthAt(text, position) > 0 ? [] : ReadFields();
        TextSpan span = TextSpan.FromBounds(start, position);
        position += LineBreak.LengthAt(text, position);
        return new CsvRow(fields, span, TextSpan.FromBounds(start, position));
    }

    private ImmutableArray<CsvField> ReadFields()
    {
        ImmutableArray<CsvField>.Builder fields = ImmutableArray.CreateBuilder<CsvField>();
        while (true)
        {
            int start = position;
            position = EndOfField(start);
            fields.Add(new CsvField(source, TextSpan.FromBounds(start, position)));
            if (position == text.Length || text[position] != ',')
            {
                return fields.DrainToImmutable();
            }

            position++;
        }
    }

    private int EndOfField(int start)
    {
        int plain = start < text.Length && text[start] == '"' ? AfterQuotes(start) : start;
        int end = text.AsSpan(plain).IndexOfAny(',', '\r', '\n');
        return end < 0 ? text.Length : plain + end;
    }

    private int AfterQuotes(int start)
    {
        int at = start + 1;
        while (true)
        {
            int quote = text.IndexOf('"', at);
            if (quote < 0)
            {
                diagnostics.Add(new TextSpan(start, 1), "this quoted field never ends");
                return text.Length;
            }

            if (quote + 1 == text.Length || text[quote + 1] != '"')
            {
                return quote + 1;
            }

            at = quote + 2;
        }
    }
}
