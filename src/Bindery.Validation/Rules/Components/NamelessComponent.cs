using Bindery.Core.Findings;
using Bindery.Modules.Classes;

namespace Bindery.Validation.Rules.Components;

internal sealed class NamelessComponent : IRule
{
    public RuleInfo Info { get; } =
        new("nameless-component", RuleFamily.Components, Severity.Error)
        {
            What = "A component has neither `_name` nor `_inherit`.",
            Why =
                "The component registry can't be built: every job and every sync of the database fails.",
            Mend = "Give it a `_name` that no other component has.",
            Bad = """
                class ProductAdapter(Component):
                    _usage = "backend.adapter"
                """,
            Good = """
                class ProductAdapter(Component):
                    _name = "shopify.product.adapter"
                    _inherit = "generic.adapter"
                    _usage = "backend.adapter"
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        context
            .Components.Where(component =>
                component.Attribute("_name") is null
                && component.Attribute("_inherit") is null
                && component.Definition.Bases.Count() == 1
                && IsDirect(component)
            )
            .Select(component =>
                RuleContext.At(
                    component,
                    component.Definition,
                    $"{component.Definition.Name} has no _name."
                )
            );

    private static bool IsDirect(OdooClass component) =>
        component.File.OriginOf("Component") is not null
        || component.File.OriginOf("AbstractComponent") is not null;
}
