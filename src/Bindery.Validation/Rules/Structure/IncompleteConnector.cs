using Bindery.Core.Findings;
using Bindery.Modules.Addons;
using Bindery.Modules.Classes;

namespace Bindery.Validation.Rules.Structure;

internal sealed class IncompleteConnector : IRule
{
    public RuleInfo Info { get; } =
        new("incomplete-connector", RuleFamily.Structure, Severity.Warning)
        {
            What =
                "A backend that stands on `generic_connector` has no adapter, no binding, or no view.",
            Why =
                "Without an adapter it can't talk to the platform, without a binding nothing can be synced, without a view nobody can configure it.",
            Mend =
                "Add what is missing: `bindery add binding`, a component with the usage `backend.adapter`, a form view of the backend.",
            Bad = """
                # the addon has this backend, and no component at all
                class ShopifyBackend(models.Model):
                    _name = "shopify.backend"
                    _inherit = "generic.backend.mixin"
                """,
            Good = """
                class ShopifyAdapter(Component):
                    _name = "shopify.adapter"
                    _inherit = "generic.adapter"
                    _collection = "shopify.backend"
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (OdooClass backend in context.Models.Where(model => IsBackend(context, model)))
        {
            foreach (string part in Missing(context, backend.DeclaredName!))
            {
                yield return RuleContext.At(
                    backend,
                    backend.Definition,
                    $"{backend.DeclaredName} has no {part}."
                );
            }
        }
    }

    private static bool IsBackend(RuleContext context, OdooClass model) =>
        model is { Kind: ClassKind.Model, IsExtension: false, DeclaredName: { } name }
        && context
            .Addons.KnownAncestry(name)
            .Contains("generic.backend.mixin", StringComparer.Ordinal);

    private static IEnumerable<string> Missing(RuleContext context, string backend)
    {
        if (!context.Components.Any(component => IsAdapter(context, component)))
        {
            yield return "adapter";
        }

        if (!context.Models.Any(model => model.Field("backend_id")?.Comodel == backend))
        {
            yield return "binding";
        }

        if (
            !context.Module.Records.Any(record =>
                record.Model == "ir.ui.view" && record.Field("model")?.Text == backend
            )
        )
        {
            yield return "view";
        }
    }

    /// <summary>Where a parent isn't known, a component is given the benefit of the doubt.</summary>
    private static bool IsAdapter(RuleContext context, OdooClass component) =>
        component.EffectiveName is { } name
        && ResolvedComponent.Of(context.Addons, name) is { } resolved
        && (resolved.Usage == "backend.adapter" || !resolved.IsComplete);
}
