using Bindery.Core.Findings;
using Bindery.Modules.Classes;
using Bindery.Modules.Python;

namespace Bindery.Validation.Rules.Components;

internal sealed class UnknownAppliedModel : IRule
{
    public RuleInfo Info { get; } =
        new("unknown-applied-model", RuleFamily.Components, Severity.Error)
        {
            What =
                "`_apply_on` of a component names a model that neither the addon nor its dependencies have.",
            Why = "The component is never chosen, and working on that model fails with a KeyError.",
            Mend = "Name an existing model, or depend on the addon that brings it.",
            Bad = """
                class PaymentAdapter(Component):
                    _name = "shopify.payment.adapter"
                    _inherit = "shopify.adapter"
                    _apply_on = "payment.method"
                """,
            Good = """
                class PaymentAdapter(Component):
                    _name = "shopify.payment.adapter"
                    _inherit = "shopify.adapter"
                    _apply_on = "account.payment.method"
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        // A component may also apply on names of its own, which nothing but work_on() gives a meaning.
        foreach (OdooClass component in context.Components)
        {
            if (
                component.Attribute("_apply_on") is not { } applied
                || component.EffectiveName is not { } own
            )
            {
                continue;
            }

            foreach (
                string model in PythonLiteral
                    .Texts(applied)
                    .Where(model => model != own && !model.StartsWith('_'))
            )
            {
                if (!context.Knowledge.MayExist(model))
                {
                    yield return RuleContext.At(
                        component,
                        applied,
                        $"There is no model {model} in this addon or its dependencies."
                    );
                }
            }
        }
    }
}
