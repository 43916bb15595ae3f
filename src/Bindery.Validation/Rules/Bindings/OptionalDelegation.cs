using Bindery.Core.Findings;
using Bindery.Modules.Classes;
using Bindery.Modules.Python;

namespace Bindery.Validation.Rules.Bindings;

internal sealed class OptionalDelegation : IRule
{
    public RuleInfo Info { get; } =
        new("optional-delegation", RuleFamily.Bindings, Severity.Warning)
        {
            What =
                "The field behind `_inherits` is not `required`, or its `ondelete` is neither `cascade` nor `restrict`.",
            Why =
                "Odoo changes both at every start with a message in the log, and what happens on deletion is decided by nobody.",
            Mend = "Say `required=True` and `ondelete=\"restrict\"` (or `\"cascade\"`).",
            Bad = """
                _inherits = {"product.template": "odoo_id"}

                odoo_id = fields.Many2one("product.template")
                """,
            Good = """
                _inherits = {"product.template": "odoo_id"}

                odoo_id = fields.Many2one(
                    "product.template", required=True, ondelete="restrict"
                )
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (OdooClass model in context.Models)
        {
            foreach (DelegatedModel target in model.Delegates)
            {
                if (model.Field(target.Field) is { Type: "Many2one" } field && !IsFirm(field))
                {
                    yield return RuleContext.At(
                        model,
                        field.Statement,
                        $"{field.Name} carries the delegation to {target.Model} and must be required, with ondelete cascade or restrict."
                    );
                }
            }
        }
    }

    /// <summary>What a delegating field says only in part, Odoo fills in.</summary>
    private static bool IsFirm(FieldDefinition field) =>
        PythonLiteral.Boolean(field.Argument("delegate")) == true
        || field.Argument("related") is not null
        || PythonLiteral.Boolean(field.Argument("required")) != false
            && field.Argument("required") is not null
            && (PythonLiteral.Text(field.Argument("ondelete")) ?? "restrict")
                is "cascade"
                    or "restrict";
}
