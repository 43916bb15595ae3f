using Bindery.Core.Findings;
using Bindery.Modules.Data;
using Bindery.Syntax.Text;
using Bindery.Syntax.Xml.Editing;
using Bindery.Validation.Fixes;

namespace Bindery.Validation.Rules.Jobs;

internal sealed class ActiveCron : IRule
{
    private static readonly string[] Local =
    [
        "clean",
        "purge",
        "vacuum",
        "delete_old",
        "autodelete",
        "gc_",
        "archive",
        "unlink_old",
        "remove_old",
    ];

    private const string Inactive = "<field name=\"active\" eval=\"False\" />";

    public RuleInfo Info { get; } =
        new("active-cron", RuleFamily.Jobs, Severity.Warning)
        {
            What = "A scheduled action of a connector is active as soon as the addon is installed.",
            Why =
                "It starts before anything is configured, and on every copy of the production database it talks to the real platform.",
            Mend = "Say `<field name=\"active\" eval=\"False\" />`, and let the user switch it on.",
            Language = "xml",
            Bad = """
                <record id="cron_import_orders" model="ir.cron">
                    <field name="name">Shopify: import orders</field>
                    <field name="code">model.cron_import_orders()</field>
                </record>
                """,
            Good = """
                <record id="cron_import_orders" model="ir.cron">
                    <field name="name">Shopify: import orders</field>
                    <field name="code">model.cron_import_orders()</field>
                    <field name="active" eval="False" />
                </record>
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        if (!context.IsConnector || !context.HasPlatform)
        {
            yield break;
        }

        foreach (XmlDataFile file in context.Module.XmlFiles)
        {
            foreach (XmlRecord record in file.Records.Where(record => record.Model == "ir.cron"))
            {
                bool isActive = record.Field("active") is not { } active || active.Boolean == true;
                if (isActive && record.Field("model_id") is not null && !IsLocal(record))
                {
                    yield return RuleContext.At(
                        file,
                        record.Element,
                        $"{record.Id ?? "This scheduled action"} runs from the moment of installation."
                    ) with
                    {
                        Fix = FixOf(file, record),
                    };
                }
            }
        }
    }

    private static RuleFix FixOf(XmlDataFile file, XmlRecord record) =>
        RuleFix.Safe(
            file.Path,
            record.Field("active") is { } active
                ? [new TextEdit(active.Element.Span, Inactive)]
                : XmlElementInsertion.AppendChild(file.Document, record.Element, Inactive)
        );

    /// <summary>House-keeping of the addon's own records talks to nobody.</summary>
    private static bool IsLocal(XmlRecord record) =>
        Local.Any(word =>
            record.Field("code")?.Text.Contains(word, StringComparison.OrdinalIgnoreCase) == true
        );
}
