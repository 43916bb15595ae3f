using Bindery.Core.Findings;
using Bindery.Modules.Classes;

namespace Bindery.Validation.Rules.Components;

internal sealed class DuplicateComponent : IRule
{
    public RuleInfo Info { get; } =
        new("duplicate-component", RuleFamily.Components, Severity.Error)
        {
            What =
                "Two components of an addon have the same `_name`, and the second doesn't extend the first.",
            Why =
                "The one that is loaded later silently replaces the other, with its usage and its model.",
            Mend = "Give one of them another name, or extend the first: `_inherit` with its name.",
            Bad = """
                class OptionAdapter(Component):
                    _name = "shopify.option.adapter"
                    _inherit = "shopify.adapter"

                class OptionValueAdapter(Component):
                    _name = "shopify.option.adapter"
                    _inherit = "shopify.adapter"
                """,
            Good = """
                class OptionAdapter(Component):
                    _name = "shopify.option.adapter"
                    _inherit = "shopify.adapter"

                class OptionValueAdapter(Component):
                    _name = "shopify.option.value.adapter"
                    _inherit = "shopify.adapter"
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        Dictionary<string, OdooClass> seen = new(StringComparer.Ordinal);
        foreach (OdooClass component in context.Components)
        {
            if (component.DeclaredName is not { } name || component.IsExtension)
            {
                continue;
            }

            if (seen.TryGetValue(name, out OdooClass? first))
            {
                int line = first.File.Module.PositionOf(first.NameNode).Line;
                yield return RuleContext.At(
                    component,
                    component.Definition,
                    $"{name} is already the name of {first.Definition.Name} ({first.File.Path}, line {line}); one of the two is never used."
                );
            }

            seen.TryAdd(name, component);
        }
    }
}
