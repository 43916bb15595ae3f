using Bindery.Core.Findings;
using Bindery.Modules.Data;

namespace Bindery.Validation.Rules.Data;

internal sealed class RepeatedExternalId : IRule
{
    public RuleInfo Info { get; } =
        new("repeated-external-id", RuleFamily.Data, Severity.Warning)
        {
            What = "One file makes two records with the same external id.",
            Why = "The second overwrites the first; where their models differ, installation stops.",
            Mend = "Give one of them another id.",
            Language = "xml",
            Bad = """
                <record id="view_backend_form" model="ir.ui.view">…</record>
                <record id="view_backend_form" model="ir.ui.view">…</record>
                """,
            Good = """
                <record id="view_backend_form" model="ir.ui.view">…</record>
                <record id="view_backend_tree" model="ir.ui.view">…</record>
                """,
            PeerNames = ["duplicate-xml-record-id"],
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (XmlDataFile file in context.Module.XmlFiles)
        {
            HashSet<string> seen = new(StringComparer.Ordinal);
            foreach (
                XmlRecord record in file.Records.Where(record =>
                    record is { Id.Length: > 0, Model: not null }
                )
            )
            {
                // Writing to a record twice on purpose has the look of an update: fewer fields, no name.
                if (
                    !seen.Add(record.Id!)
                    && record.Element.Name == "record"
                    && record.Model is "ir.ui.view" or "ir.actions.act_window" or "ir.cron"
                )
                {
                    yield return RuleContext.At(
                        file,
                        record.Element,
                        $"{record.Id} is made twice in this file."
                    );
                }
            }
        }
    }
}
