using System.Collections.Immutable;
using Bindery.Modules.Content;
using Bindery.Syntax.Csv;
using Bindery.Syntax.Text;

namespace Bindery.Modules.Data;

/// <summary>A CSV file of records; its name is that of their model.</summary>
public sealed class CsvDataFile
{
    private readonly Lazy<CsvDocumentSyntax> document;

    internal CsvDataFile(string path, ModuleContent content)
    {
        Path = path;
        document = new(() => CsvDocumentSyntax.Parse(SourceText.FromBytes(content.Read(path))));
    }

    public string Path { get; }

    /// <summary>The model that the loader takes from the file's name: all before a dash, or the extension.</summary>
    public string Model
    {
        get
        {
            string name = Path[(Path.LastIndexOf('/') + 1)..];
            name = name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
            return name.Split('-')[0];
        }
    }

    public CsvDocumentSyntax Document => document.Value;

    /// <summary>The external ids given in the column <c>id</c>.</summary>
    public IEnumerable<string> Ids
    {
        get
        {
            int column = Document.ColumnOf("id");
            return column < 0
                ? []
                : Document
                    .Rows.Where(row => row.Fields.Length > column)
                    .Select(row => row.Fields[column].Value.Trim())
                    .Where(id => id.Length > 0);
        }
    }

    public ImmutableArray<AccessRow> AccessRows =>
        Model == "ir.model.access" ? [.. AccessRow.In(this)] : [];
}
