using Bindery.Core.Findings;
using Bindery.Modules.Addons;
using Bindery.Modules.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Data;

internal sealed class UnknownExternalId : IRule
{
    /// <summary>Ids that Odoo makes by itself.</summary>
    private static readonly string[] Made =
    [
        "model_",
        "field_",
        "selection_",
        "constraint_",
        "module_",
        "relation_",
    ];

    public RuleInfo Info { get; } =
        new("unknown-external-id", RuleFamily.Data, Severity.Error)
        {
            What =
                "A data file refers to a record that neither the addon nor its dependencies make.",
            Why =
                "Installation stops at this place, \"External ID not found\"; what a group that doesn't exist guards, nobody sees.",
            Mend = "Correct the id, or depend on the addon that makes the record.",
            Language = "xml",
            Bad = """
                <menuitem id="menu_shopify" parent="connector_base_backend.menu_rot" />
                """,
            Good = """
                <menuitem id="menu_shopify" parent="connector_base_backend.menu_root" />
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (DataReference reference in DataReference.In(context))
        {
            (string addon, string name) = ExternalId.Split(context.Module.Name, reference.Id);
            if (IsUnknown(context, addon, name) && !IsMadeByCode(context, name))
            {
                string where = context.Addons.Addon(addon) is null
                    ? $"{addon}: this addon doesn't depend on it"
                    : addon;
                yield return new Detection(
                    reference.Path,
                    reference.Position,
                    $"There is no record {name} in {where}."
                );
            }
        }
    }

    private static bool IsUnknown(RuleContext context, string addon, string name)
    {
        if (
            Made.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal))
            || name.Contains('.', StringComparison.Ordinal)
        )
        {
            return false;
        }

        return context.Addons.Addon(addon) is null
            ? context.Addons.IsComplete
            : !context.Addons.HasExternalId(addon, name) && !IsDelegate(name);
    }

    /// <summary>A record that Odoo made for the <c>_inherits</c> of another: <c>user_admin_res_partner</c>.</summary>
    private static bool IsDelegate(string name) =>
        name.EndsWith("_res_partner", StringComparison.Ordinal)
        || name.EndsWith("_product_template", StringComparison.Ordinal)
        || name.EndsWith("_ir_actions_server", StringComparison.Ordinal)
        || name.EndsWith("_mail_alias", StringComparison.Ordinal)
        || char.IsAsciiDigit(name[0]);

    private static bool IsMadeByCode(RuleContext context, string name) =>
        context.Module.PythonFiles.Any(file => Names(file, name));

    private static bool Names(PythonFile file, string name) =>
        file.Source.Text.Contains($"\"{name}\"", StringComparison.Ordinal)
        || file.Source.Text.Contains($"'{name}'", StringComparison.Ordinal);
}
