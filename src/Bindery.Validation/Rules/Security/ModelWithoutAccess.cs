using Bindery.Core.Findings;
using Bindery.Modules.Addons;
using Bindery.Modules.Classes;
using Bindery.Modules.Data;
using Bindery.Modules.Python;
using Bindery.Syntax.Csv.Editing;
using Bindery.Validation.Fixes;

namespace Bindery.Validation.Rules.Security;

internal sealed class ModelWithoutAccess : IRule
{
    private static readonly HashSet<string> BeforeTransientRows =
    [
        "8.0",
        "9.0",
        "10.0",
        "11.0",
        "12.0",
        "13.0",
    ];

    private static readonly string[] Columns =
    [
        "id",
        "name",
        "model_id:id",
        "group_id:id",
        "perm_read",
        "perm_write",
        "perm_create",
        "perm_unlink",
    ];

    public RuleInfo Info { get; } =
        new("model-without-access", RuleFamily.Security, Severity.Error)
        {
            What = "A model that the addon makes has no row in `ir.model.access.csv`.",
            Why =
                "Only the superuser can use it: views of it, and wizards since Odoo 14, fail with an access error for everybody else.",
            Mend = "Add a row for each group that is to use it.",
            Bad = """
                class ShopifyCancelWizard(models.TransientModel):
                    _name = "shopify.cancel.wizard"
                """,
            Good = """
                # security/ir.model.access.csv:
                # access_cancel_wizard,cancel wizard,model_shopify_cancel_wizard,sales_team.group_sale_manager,1,1,1,1
                class ShopifyCancelWizard(models.TransientModel):
                    _name = "shopify.cancel.wizard"
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        HashSet<string> covered = Covered(context);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (OdooClass model in context.Models)
        {
            if (
                IsMade(context, model)
                && !covered.Contains(ExternalId.OfModel(model.DeclaredName!))
                && seen.Add(model.DeclaredName!)
            )
            {
                yield return RuleContext.At(
                    model,
                    model.Definition,
                    $"{model.DeclaredName} has no access row: nobody but the superuser can use it."
                ) with
                {
                    Fix = FixOf(context, model.DeclaredName!),
                };
            }
        }
    }

    /// <summary>A row for administrators, where there is a loaded file of rows to take it; who else may do what, only people know.</summary>
    private static RuleFix? FixOf(RuleContext context, string model)
    {
        HashSet<string> loaded =
        [
            .. context.Module.Manifest?.Data.Select(entry => entry.Text) ?? [],
        ];
        CsvDataFile? file = context.Module.CsvFiles.FirstOrDefault(found =>
            found.Model == "ir.model.access" && loaded.Contains(found.Path)
        );
        string id = model.Replace('.', '_');
        return
            file?.Document.AllRows.FirstOrDefault()?.Fields.Select(field => field.Value.Trim())
                is { } header
            && header.SequenceEqual(Columns)
            ? RuleFix.Unsafe(
                file.Path,
                CsvRowAddition.Append(
                    file.Document,
                    [$"access_{id}", model, $"model_{id}", "base.group_system", "1", "1", "1", "1"]
                )
            )
            : null;
    }

    private static bool IsMade(RuleContext context, OdooClass model) =>
        model is { DeclaredName: { } name, IsExtension: false }
        && (
            model.Kind == ClassKind.Model
            || model.Kind == ClassKind.TransientModel
                && !BeforeTransientRows.Contains(context.Series ?? "")
        )
        && PythonLiteral.Boolean(model.Attribute("_abstract")) != true
        && PythonLiteral.Boolean(model.Attribute("_register")) != false
        && context.Addons.Model(name).Count(part => !part.IsExtension) == 1;

    private static HashSet<string> Covered(RuleContext context)
    {
        HashSet<string> covered = [.. context.Module.AccessRows.Select(row => row.ModelId)];
        foreach (
            XmlRecord record in context.Module.Records.Where(record =>
                record.Model == "ir.model.access"
            )
        )
        {
            string reference = record.Field("model_id")?.Reference ?? "";
            covered.Add(reference[(reference.LastIndexOf('.') + 1)..]);
        }

        return covered;
    }
}
