using Bindery.Core.Findings;
using Bindery.Modules.Classes;

namespace Bindery.Validation.Rules.Components;

internal sealed class UnknownComponentParent : IRule
{
    public RuleInfo Info { get; } =
        new("unknown-component-parent", RuleFamily.Components, Severity.Error)
        {
            What =
                "`_inherit` of a component names a component that neither the addon nor its dependencies have.",
            Why =
                "The component registry can't be built: every job and every sync of the database fails.",
            Mend = "Correct the name, or depend on the addon that brings the parent.",
            Bad = """
                class ProductImporter(Component):
                    _name = "shopify.product.importer"
                    _inherit = "generic.importr"
                """,
            Good = """
                class ProductImporter(Component):
                    _name = "shopify.product.importer"
                    _inherit = "generic.importer"
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        if (!context.Addons.IsComplete)
        {
            yield break;
        }

        foreach (OdooClass component in context.Components)
        {
            foreach (
                string parent in component.Inherit.Where(parent => parent != component.DeclaredName)
            )
            {
                if (context.Addons.Component(parent).Count == 0)
                {
                    yield return RuleContext.At(
                        component,
                        component.Attribute("_inherit")!,
                        $"There is no component {parent} in this addon or its dependencies."
                    );
                }
            }
        }
    }
}
