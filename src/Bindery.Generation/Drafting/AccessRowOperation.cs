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
        ModuleDraft current = draft.EnsureFile(Path, Header).EnsureDataFile(Path);
        SourceText source = SourceText.FromBytes(current.Content(Path).Bytes.AsSpan());
        CsvDocumentSyntax document = CsvDocumentSyntax.Parse(source);
        bool isThere = document.AllRows.Any(known =>
            !known.IsBlank && known.Fields[0].Value == row.Id
        );
        return isThere
            ? current
            : current.Edit(
                Path,
                source,
                CsvRowAddition.Append(
                    document,
                    [
                        row.Id,
                        row.Name,
                        row.Model,
                        row.Group,
                        "1",
                        row.MayChange,
                        row.MayChange,
                        row.MayChange,
                    ]
                )
            );
    }
}
