using Bindery.Core.Findings;
using Bindery.Modules.Classes;
using Bindery.Modules.Python;

namespace Bindery.Validation.Rules.Components;

internal sealed class UnknownCollection : IRule
{
    public RuleInfo Info { get; } =
        new("unknown-collection", RuleFamily.Components, Severity.Error)
        {
            What =
                "`_collection` of a component names a model that neither the addon nor its dependencies have.",
            Why = "The component belongs to no backend, and is never chosen.",
            Mend = "Name the model of the backend.",
            Bad = """
                class ShopifyBase(AbstractComponent):
                    _name = "shopify.base"
                    _inherit = "base.connector"
                    _collection = "shopify.backnd"
                """,
            Good = """
                class ShopifyBase(AbstractComponent):
                    _name = "shopify.base"
                    _inherit = "base.connector"
                    _collection = "shopify.backend"
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (OdooClass component in context.Components)
        {
            if (
                PythonLiteral.Text(component.Attribute("_collection")) is { Length: > 0 } model
                && !context.Knowledge.MayExist(model)
            )
            {
                yield return RuleContext.At(
                    component,
                    component.Attribute("_collection")!,
                    $"There is no model {model} in this addon or its dependencies."
                );
            }
        }
    }
}
