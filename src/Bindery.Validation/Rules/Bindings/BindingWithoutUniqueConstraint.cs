using System.Collections.Immutable;
using Bindery.Core.Findings;
using Bindery.Modules.Addons;
using Bindery.Modules.Classes;
using Bindery.Syntax.Python.Editing;
using Bindery.Validation.Fixes;

namespace Bindery.Validation.Rules.Bindings;

internal sealed class BindingWithoutUniqueConstraint : IRule
{
    public RuleInfo Info { get; } =
        new("binding-without-unique-constraint", RuleFamily.Bindings, Severity.Warning)
        {
            What =
                "A binding model has no unique constraint on its backend and outside id, neither itself nor through a parent.",
            Why =
                "Two imports of one record at the same time, or one run twice, leave two bindings and two Odoo records.",
            Mend =
                "Add `unique(backend_id, external_id)` and `unique(backend_id, odoo_id)` to `_sql_constraints`, or inherit `generic.binding`.",
            Bad = """
                class ShopifyOrderLine(models.Model):
                    _name = "shopify.sale.order.line"
                    _inherits = {"sale.order.line": "odoo_id"}

                    backend_id = fields.Many2one("shopify.backend")
                """,
            Good = """
                class ShopifyOrderLine(models.Model):
                    _name = "shopify.sale.order.line"
                    _inherit = "external.binding"
                    _inherits = {"sale.order.line": "odoo_id"}
                    _sql_constraints = [
                        (
                            "external_unique",
                            "unique(backend_id, external_id)",
                            "This order line is already bound.",
                        ),
                    ]

                    backend_id = fields.Many2one("shopify.backend")
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        if (!context.IsConnector)
        {
            yield break;
        }

        ImmutableHashSet<string> extended = ExtendedElsewhere(context);
        foreach (OdooClass model in context.Models)
        {
            if (
                model is { Kind: ClassKind.Model, IsExtension: false, DeclaredName: { } name }
                && IsBinding(context, model)
                && !IsConstrained(context, name)
                && !extended.Contains(name)
            )
            {
                yield return RuleContext.At(
                    model,
                    model.Definition,
                    $"{name} is a binding without a unique constraint on backend and outside id."
                ) with
                {
                    Fix = FixOf(context, model),
                };
            }
        }
    }

    /// <summary>Where both fields have connector's own names, and there is no list of constraints yet.</summary>
    private static RuleFix? FixOf(RuleContext context, OdooClass model)
    {
        ModelMembers members = context.MembersOf(model.DeclaredName!);
        return
            members.Field("backend_id") is not null
            && members.Field("external_id") is not null
            && model.Attribute("_sql_constraints") is null
            ? RuleFix.Unsafe(
                model.File.Path,
                ClassMemberAddition.Append(model.File.Module, model.Definition, Constraint)
            )
            : null;
    }

    private const string Constraint = """
        _sql_constraints = [
            (
                "external_id_unique",
                "unique(backend_id, external_id)",
                "A record of this backend with the same id is bound already.",
            ),
        ]
        """;

    /// <summary>A model that delegates to the bound one by <c>odoo_id</c> and so is what connectors call a binding.</summary>
    private static bool IsBinding(RuleContext context, OdooClass model) =>
        model.Delegates.Any(target => target.Field is "odoo_id" or "openerp_id")
        || context
            .Addons.KnownAncestry(model.DeclaredName!)
            .Contains("external.binding", StringComparer.Ordinal)
            && context.MembersOf(model.DeclaredName!).Field("backend_id") is not null;

    private static bool IsConstrained(RuleContext context, string model)
    {
        foreach (string ancestor in context.Addons.KnownAncestry(model))
        {
            IReadOnlyList<ModelFacts> parts = context.Addons.Model(ancestor);
            // What an absent parent says can't be known.
            if (parts.Count == 0 && ancestor != "external.binding")
            {
                return true;
            }

            if (parts.SelectMany(part => part.Constraints).Any(IsUnique))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnique(string constraint) =>
        constraint.Contains("unique", StringComparison.OrdinalIgnoreCase);

    /// <summary>Models given an index or constraint in <c>init</c> or <c>_auto_init</c>.</summary>
    private static ImmutableHashSet<string> ExtendedElsewhere(RuleContext context) =>
        [
            .. context
                .Models.Where(model =>
                    model.Method("init") is not null || model.Method("_auto_init") is not null
                )
                .Select(model => model.EffectiveName)
                .OfType<string>(),
        ];
}
