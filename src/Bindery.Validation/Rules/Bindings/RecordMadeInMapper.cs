using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Bindings;

internal sealed class RecordMadeInMapper : IRule
{
    public RuleInfo Info { get; } =
        new("record-made-in-mapper", RuleFamily.Bindings, Severity.Warning)
        {
            What = "A mapping makes a record of Odoo from the platform's data, without a binding.",
            Why =
                "Nothing remembers what it stands for there: the next import makes it again, and one that is skipped leaves it behind.",
            Mend =
                "Import what the record depends on first, with an importer and a binding of its own, and look it up in the mapping.",
            Bad = """
                @mapping
                def partner_id(self, record):
                    partner = self.env["res.partner"].create({"name": record["customer"]})
                    return {"partner_id": partner.id}
                """,
            Good = """
                @mapping
                def partner_id(self, record):
                    binder = self.binder_for("shopify.res.partner")
                    return {"partner_id": binder.to_internal(record["customer_id"], unwrap=True).id}
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (MappingMethod method in MappingMethod.In(context))
        {
            foreach (Nested<CallExpression> call in method.Function.Below<CallExpression>())
            {
                if (
                    call.Node.Function is AttributeExpression { Name: "create" } create
                    && Searches.DirectModel(create.Value) is { } model
                    && context.Addons.Own.Models.All(own => own.Name != model || own.IsExtension)
                )
                {
                    yield return RuleContext.At(
                        method.Mapper,
                        call.Node,
                        $"This makes a record of {model} that no binding remembers."
                    );
                }
            }
        }
    }
}
