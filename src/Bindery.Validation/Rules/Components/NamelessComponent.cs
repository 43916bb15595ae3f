using System.Collections.Immutable;
using Bindery.Core.Findings;
using Bindery.Modules.Classes;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;
using Bindery.Validation.Fixes;

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
                ) with
                {
                    Fix = RuleFix.Unsafe(component.File.Path, NameOf(context, component)),
                }
            );

    /// <summary>The addon's name and the words of the class: one that no other is likely to have.</summary>
    private static ImmutableArray<TextEdit> NameOf(RuleContext context, OdooClass component)
    {
        string @class = component.Definition.Name;
        string words = string.Concat(
                @class.Select(
                    (letter, index) =>
                        index > 0 && char.IsUpper(letter) && !char.IsUpper(@class[index - 1])
                            ? $".{letter}"
                            : $"{letter}"
                )
            )
            .ToLowerInvariant();
        PythonStatement first = component.Definition.Body.Statements[0];
        string name = $"_name = \"{context.Module.Name}.{words}\"";
        return component.Definition.Body.Indentation is { } indentation
            ?
            [
                TextEdit.Insert(
                    first.Span.Start,
                    name + component.File.Source.NewLine + indentation
                ),
            ]
            : [];
    }

    private static bool IsDirect(OdooClass component) =>
        component.File.OriginOf("Component") is not null
        || component.File.OriginOf("AbstractComponent") is not null;
}
