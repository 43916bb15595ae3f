using Bindery.Core.Findings;
using Bindery.Modules.Data;
using Bindery.Syntax.Text;
using Bindery.Syntax.Xml;
using Bindery.Validation.Fixes;

namespace Bindery.Validation.Rules.Data;

internal sealed class ActionShownNowhere : IRule
{
    private static readonly HashSet<string> Actions =
    [
        "ir.actions.act_window",
        "ir.actions.server",
        "ir.actions.report",
    ];

    public RuleInfo Info { get; } =
        new("action-shown-nowhere", RuleFamily.Data, Severity.Warning)
        {
            What =
                "An action says in which views of a model it is offered, but not of which model, or separates the views by spaces.",
            Why = "It never appears in the Action menu, and no message says so.",
            Mend = "Give `binding_model_id`, and `binding_view_types` without spaces: `list,form`.",
            Language = "xml",
            Bad = """
                <record id="action_export" model="ir.actions.act_window">
                    <field name="binding_view_types">list,form</field>
                </record>
                """,
            Good = """
                <record id="action_export" model="ir.actions.act_window">
                    <field name="binding_model_id" ref="sale.model_sale_order" />
                    <field name="binding_view_types">list,form</field>
                </record>
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (XmlDataFile file in context.LoadedData)
        {
            foreach (XmlRecord record in file.Records.Where(IsAction))
            {
                if (ProblemOf(record) is { } problem)
                {
                    yield return RuleContext.At(file, record.Element, problem) with
                    {
                        Fix = FixOf(file, record),
                    };
                }
            }
        }
    }

    private static bool IsAction(XmlRecord record) =>
        record.Element.Name == "record" && record.Model is { } model && Actions.Contains(model);

    private static string? ProblemOf(XmlRecord record)
    {
        bool isBound = record.Field("binding_model_id") is not null;
        string types = record.Field("binding_view_types")?.Text ?? "";
        return !isBound && record.Field("binding_view_types") is not null && record.Id is not null
                ? $"{record.Id} has view types to be shown in, and no model."
            : isBound && types.Contains(' ', StringComparison.Ordinal)
                ? $"The space in {types} belongs to the name of a view type, and no view has it."
            : null;
    }

    private static RuleFix? FixOf(XmlDataFile file, XmlRecord record) =>
        record.Field("binding_model_id") is not null
        && record.Field("binding_view_types")?.Element.Nodes is [XmlTextSyntax text]
            ? RuleFix.Safe(
                file.Path,
                new TextEdit(
                    text.Span,
                    string.Concat(
                        file.Document.Source.Slice(text.Span)
                            .ToString()
                            .Where(character => !char.IsWhiteSpace(character))
                    )
                )
            )
            : null;
}
