using Bindery.Core.Findings;
using Bindery.Modules.Addons;
using Bindery.Modules.Classes;
using Bindery.Modules.Data;
using Bindery.Syntax.Csv.Editing;
using Bindery.Validation.Fixes;

namespace Bindery.Validation.Rules.Security;

internal sealed class AccessToUnknownModel : IRule
{
    public RuleInfo Info { get; } =
        new("access-to-unknown-model", RuleFamily.Security, Severity.Error)
        {
            What = "A row of `ir.model.access.csv` names a model that doesn't exist.",
            Why = "Installation stops at this row.",
            Mend =
                "Correct the model's id: `model_` and the model's name with underscores; or import the file that makes the model.",
            Language = "csv",
            Bad = """
                id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
                access_backend,backend,model_shopify_bakend,base.group_user,1,0,0,0
                """,
            Good = """
                id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
                access_backend,backend,model_shopify_backend,base.group_user,1,0,0,0
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        if (context.Models.Any(IsComputed))
        {
            yield break;
        }

        foreach (AccessRow row in context.Module.AccessRows)
        {
            (string addon, string name) = ExternalId.Split(context.Module.Name, row.Model);
            bool isModelId = name.StartsWith("model_", StringComparison.Ordinal);
            if (
                isModelId
                && context.Addons.Addon(addon) is not null
                && !context.Addons.HasExternalId(addon, name)
            )
            {
                yield return RuleContext.At(
                    row.File,
                    row.Row,
                    $"There is no model with the id {row.Model}."
                ) with
                {
                    Fix = RuleFix.Unsafe(
                        row.File.Path,
                        CsvRowRemoval.Remove(row.File.Document, row.Row)
                    ),
                };
            }
        }
    }

    /// <summary>A model whose name is computed may be any.</summary>
    private static bool IsComputed(OdooClass model) =>
        model.Attribute("_name") is not null && model.DeclaredName is null;
}
