using Bindery.Core.Findings;
using Bindery.Modules.Addons;
using Bindery.Validation.Analysis;
using Bindery.Validation.Fixes;

namespace Bindery.Validation.Rules.Data;

internal sealed class ExternalIdUsedTooEarly : IRule
{
    public RuleInfo Info { get; } =
        new("external-id-used-too-early", RuleFamily.Data, Severity.Error)
        {
            What =
                "A data file refers to a record of the same addon that is made only later: further down, or in a file listed after it.",
            Why =
                "A fresh installation stops here, though an update of a database that has the record already passes.",
            Mend = "List the file that makes the record first, or move the record up.",
            Language = "xml",
            Bad = """
                <menuitem id="menu_orders" parent="menu_shopify" action="action_orders" />
                <menuitem id="menu_shopify" name="Shopify" />
                """,
            Good = """
                <menuitem id="menu_shopify" name="Shopify" />
                <menuitem id="menu_orders" parent="menu_shopify" action="action_orders" />
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        DataOrder order = new(context.Module);
        HashSet<(string Path, string Name)> said = [];
        foreach (DataReference reference in DataReference.In(context))
        {
            (string addon, string name) = ExternalId.Split(context.Module.Name, reference.Id);
            if (
                addon == context.Module.Name
                && order.IsMadeAfter(name, reference.Path, reference.Offset)
                && said.Add((reference.Path, name))
            )
            {
                yield return new Detection(
                    reference.Path,
                    reference.Position,
                    $"{name} is used here, and made only later."
                ) with
                {
                    Fix =
                        order.FileOf(name) is { } made && context.Module.Manifest is { } manifest
                            ? DataFileMove.Before(manifest, reference.Path, made)
                            : null,
                };
            }
        }
    }
}
