using System.Collections.Immutable;
using Bindery.Syntax.Csv;
using Bindery.Syntax.Csv.Editing;
using Bindery.Syntax.Text;

namespace Bindery.Generation.Drafting;

/// <summary>Gives a group rights on a model in <c>ir.model.access.csv</c>.</summary>
internal static class AccessRowOperation
{
    private const string Path = "security/ir.model.access.csv";
    private const string Header =
        "id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink\n";

    public static ModuleDraft EnsureAccessRow(this ModuleDraft draft, AccessRow row)
    {
        ImmutableArray<string> files =
        [
            .. draft.Files.Files.Keys.Where(path =>
                path == "ir.model.access.csv"
                || path.EndsWith("/ir.model.access.csv", StringComparison.Ordinal)
            ),
        ];
        if (files.Any(path => Holds(Document(draft, path), row)))
        {
            return draft;
        }

        string file = files.Contains(Path) ? Path : files.FirstOrDefault() ?? Path;
        ModuleDraft current = draft.EnsureFile(file, Header).EnsureDataFile(file);
        CsvDocumentSyntax document = Document(current, file);
        return current.Edit(
            file,
            document.Source,
            CsvRowAddition.Append(document, Values(document, row, file))
        );
    }

    private static CsvDocumentSyntax Document(ModuleDraft draft, string path) =>
        CsvDocumentSyntax.Parse(SourceText.FromBytes(draft.Content(path).Bytes.AsSpan()));

    // A person may have called the row otherwise: what counts is who may do what.
    private static bool Holds(CsvDocumentSyntax document, AccessRow row) =>
        document.Rows.Any(known =>
            Cell(document, known, "id") == row.Id
            || (
                Model(Cell(document, known, "model_id:id", "model_id/id")) == row.Model
                && Cell(document, known, "group_id:id", "group_id/id") == row.Group
            )
        );

    private static string Model(string id) => id[(id.LastIndexOf('.') + 1)..];

    private static string Cell(
        CsvDocumentSyntax document,
        CsvRow row,
        params ReadOnlySpan<string> columns
    )
    {
        foreach (string name in columns)
        {
            int column = document.ColumnOf(name);
            if (column >= 0 && column < row.Fields.Length)
            {
                return row.Fields[column].Value.Trim();
            }
        }

        return "";
    }

    private static ImmutableArray<string> Values(
        CsvDocumentSyntax document,
        AccessRow row,
        string file
    )
    {
        CsvRow header =
            document.Header ?? throw new DraftException($"{file} has no line that names columns");
        return
        [
            .. header.Fields.Select(field =>
                field.Value.Trim() switch
                {
                    "id" => row.Id,
                    "name" => row.Name,
                    "model_id:id" or "model_id/id" => row.Model,
                    "group_id:id" or "group_id/id" => row.Group,
                    "perm_read" => "1",
                    "perm_write" or "perm_create" or "perm_unlink" => row.MayChange,
                    _ => throw new DraftException(
                        $"{file} has a column {field.Value} that is not known"
                    ),
                }
            ),
        ];
    }
}
