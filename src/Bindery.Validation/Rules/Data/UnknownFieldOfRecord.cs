using Bindery.Core.Findings;
using Bindery.Modules.Addons;
using Bindery.Modules.Data;

namespace Bindery.Validation.Rules.Data;

internal sealed class UnknownFieldOfRecord : IRule
{
    public RuleInfo Info { get; } =
        new("unknown-field-of-record", RuleFamily.Data, Severity.Error)
        {
            What = "A record in a data file sets a field that its model doesn't have.",
            Why = "Installation stops at this record.",
            Mend = "Correct the field's name, or depend on the addon that adds it.",
            Language = "xml",
            Bad = """
                <record id="cron_orders" model="ir.cron">
                    <field name="intervall_number">1</field>
                </record>
                """,
            Good = """
                <record id="cron_orders" model="ir.cron">
                    <field name="interval_number">1</field>
                </record>
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (XmlDataFile file in context.LoadedData)
        {
            foreach (XmlRecord record in file.Records.Where(record => record.Model is not null))
            {
                ModelMembers members = context.MembersOf(record.Model!);
                foreach (
                    XmlFieldValue field in record.Fields.Where(field =>
                        members.IsComplete && IsUnknown(members, field.Name)
                    )
                )
                {
                    yield return RuleContext.At(
                        file,
                        field.Element,
                        $"{record.Model} has no field {field.Name}."
                    );
                }
            }
        }
    }

    private static bool IsUnknown(ModelMembers members, string name) =>
        name.Length > 0
        && !name.StartsWith("x_", StringComparison.Ordinal)
        // Groups get a field for each group when the web client asks.
        && !name.StartsWith("in_group_", StringComparison.Ordinal)
        && !name.StartsWith("sel_groups_", StringComparison.Ordinal)
        && members.Field(name) is null;
}
