using Bindery.Core.Findings;
using Bindery.Modules.Classes;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Rules.Components;

internal sealed class UnusedAbstractComponent : IRule
{
    public RuleInfo Info { get; } =
        new("unused-abstract-component", RuleFamily.Components, Severity.Warning)
        {
            What = "A component for particular models is abstract, and no component inherits it.",
            Why =
                "Abstract components are never chosen: working on those models fails, or takes a more general component, without a word.",
            Mend = "Make it a `Component`.",
            Bad = """
                class ProductAdapter(AbstractComponent):
                    _name = "shopify.product.adapter"
                    _inherit = "shopify.adapter"
                    _apply_on = "shopify.product.template"
                """,
            Good = """
                class ProductAdapter(Component):
                    _name = "shopify.product.adapter"
                    _inherit = "shopify.adapter"
                    _apply_on = "shopify.product.template"
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        HashSet<string> parents =
        [
            .. context
                .Module.AllClasses.Where(found => found.IsComponent)
                .SelectMany(found => found.Inherit),
        ];
        return context
            .Components.Where(component =>
                component.Kind == ClassKind.AbstractComponent
                && !component.IsExtension
                && component.Attribute("_apply_on") is not null
                && component.DeclaredName is { } name
                && !parents.Contains(name)
                && context.HasPlatform
                && !IsNamed(context, component)
            )
            .Select(component =>
                RuleContext.At(
                    component,
                    component.Definition,
                    $"{component.DeclaredName} is abstract, and nothing inherits it."
                )
            );
    }

    /// <summary><c>component_by_name</c> takes abstract ones as well.</summary>
    private static bool IsNamed(RuleContext context, OdooClass component) =>
        context.LoadedFiles.Any(file =>
            file.Tree.All<StringExpression>()
                .Any(text =>
                    text.Node.Value == component.DeclaredName
                    && text.Node != component.Attribute("_name")
                )
        );
}
