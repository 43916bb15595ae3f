using Bindery.Core.Findings;
using Bindery.Modules.Addons;
using Bindery.Modules.Classes;

namespace Bindery.Validation.Rules.Components;

internal sealed class AmbiguousUsage : IRule
{
    public RuleInfo Info { get; } =
        new("ambiguous-usage", RuleFamily.Components, Severity.Error)
        {
            What =
                "Two components answer for the same usage of the same model on the same backend.",
            Why = "Looking that usage up fails with SeveralComponentError, at run time only.",
            Mend =
                "Correct the `_apply_on` or `_usage` of one of them; to replace a component, extend it by `_inherit` without `_name`.",
            Bad = """
                class CustomerBatchImporter(Component):
                    _name = "shopify.customer.batch.importer"
                    _inherit = "generic.batch.importer"
                    _apply_on = "shopify.res.partner"

                class OrderBatchImporter(Component):
                    _name = "shopify.order.batch.importer"
                    _inherit = "generic.batch.importer"
                    _apply_on = "shopify.res.partner"  # copied
                """,
            Good = """
                class CustomerBatchImporter(Component):
                    _name = "shopify.customer.batch.importer"
                    _inherit = "generic.batch.importer"
                    _apply_on = "shopify.res.partner"

                class OrderBatchImporter(Component):
                    _name = "shopify.order.batch.importer"
                    _inherit = "generic.batch.importer"
                    _apply_on = "shopify.sale.order"
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        Dictionary<(string?, string, string), ResolvedComponent> taken = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (
            OdooClass component in context.Components.Where(component => !component.IsExtension)
        )
        {
            if (
                component.DeclaredName is not { } name
                || !seen.Add(name)
                || IsMatchedOtherwise(component)
            )
            {
                continue;
            }

            if (
                ResolvedComponent.Of(context.Addons, name)
                is not { IsAbstract: false, Usage: { } usage } resolved
            )
            {
                continue;
            }

            foreach (string model in resolved.ApplyOn)
            {
                if (
                    taken.TryGetValue(
                        (resolved.Collection, usage, model),
                        out ResolvedComponent? other
                    )
                )
                {
                    yield return RuleContext.At(
                        component,
                        component.Definition,
                        $"{name} and {other.Name} both have usage {usage} for {model}."
                    );
                }

                taken.TryAdd((resolved.Collection, usage, model), resolved);
            }
        }
    }

    /// <summary>Components that choose among themselves, and listeners, which are all called.</summary>
    private static bool IsMatchedOtherwise(OdooClass component) =>
        component.Method("_component_match") is not null
        || component.Attribute("_usage") is null && component.Attribute("_apply_on") is null
        || component.Inherit.Any(parent => parent.Contains("listener", StringComparison.Ordinal));
}
