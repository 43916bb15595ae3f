using Bindery.Syntax.Csv;

namespace Bindery.Modules.Data;

/// <summary>One line of <c>ir.model.access.csv</c>.</summary>
/// <param name="Model">External id of the model, as written: <c>model_shopify_backend</c>.</param>
/// <param name="Group">External id of the group; empty for everybody.</param>
public sealed record AccessRow(
    CsvDataFile File,
    CsvRow Row,
    string Id,
    string Model,
    string Group,
    bool MayRead,
    bool MayWrite
)
{
    /// <summary>Without the addon before the dot.</summary>
    public string ModelId => Model[(Model.LastIndexOf('.') + 1)..];

    internal static IEnumerable<AccessRow> In(CsvDataFile file)
    {
        CsvDocumentSyntax document = file.Document;
        int model = FirstOf(document, "model_id:id", "model_id/id", "model_id");
        int group = FirstOf(document, "group_id:id", "group_id/id", "group_id");
        foreach (CsvRow row in document.Rows)
        {
            string target = At(row, model);
            if (target.Length > 0)
            {
                yield return new AccessRow(
                    file,
                    row,
                    At(row, document.ColumnOf("id")),
                    target,
                    At(row, group),
                    IsTrue(At(row, document.ColumnOf("perm_read"))),
                    IsTrue(At(row, document.ColumnOf("perm_write")))
                );
            }
        }
    }

    private static int FirstOf(CsvDocumentSyntax document, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (document.ColumnOf(name) is >= 0 and int column)
            {
                return column;
            }
        }

        return -1;
    }

    private static string At(CsvRow row, int column) =>
        column >= 0 && column < row.Fields.Length ? row.Fields[column].Value.Trim() : "";

    private static bool IsTrue(string value) => value is "1" or "True" or "true" or "TRUE";
}
