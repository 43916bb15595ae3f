using Bindery.Core.Findings;
using Bindery.Modules.Classes;
using Bindery.Modules.Python;
using Bindery.Syntax.Python.Editing;
using Bindery.Syntax.Text;
using Bindery.Validation.Fixes;

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
                    ) with
                    {
                        Fix = RuleFix.Safe(model.File.Path, [.. FirmEdits(model, field)]),
                    };
                }
            }
        }
    }

    /// <summary>Writes down what Odoo does at every start anyway: required, and cascade.</summary>
    private static IEnumerable<TextEdit> FirmEdits(OdooClass model, FieldDefinition field)
    {
        List<string> added = [];
        if (field.Argument("required") is not { } required)
        {
            added.Add("required=True");
        }
        else if (PythonLiteral.Boolean(required) != true)
        {
            yield return new TextEdit(required.Span, "True");
        }

        if (field.Argument("ondelete") is not { } ondelete)
        {
            added.Add("ondelete=\"cascade\"");
        }
        else if (PythonLiteral.Text(ondelete) is not ("cascade" or "restrict"))
        {
            yield return new TextEdit(ondelete.Span, "\"cascade\"");
        }

        if (added.Count > 0)
        {
            yield return CallArgumentAddition.Append(
                model.File.Module,
                field.Call,
                string.Join(", ", added)
            );
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
