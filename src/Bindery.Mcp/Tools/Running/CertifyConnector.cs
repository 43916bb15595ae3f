using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Certification;
using Bindery.Certification.Reporting;
using Bindery.Core.Findings;
using Bindery.Generation.Enhancement;
using Bindery.Mcp.Serving;
using Bindery.Mcp.Shapes;

namespace Bindery.Mcp.Tools.Running;

internal sealed class CertifyConnector : ITool
{
    public ToolInfo Info { get; } =
        new()
        {
            Name = "certify_connector",
            Title = "Certify a connector",
            Description =
                "Proves a connector: a real Odoo, with a database of its own, installs it and syncs with its simulated platform. Takes minutes and tells its progress; may be cancelled. The connector's code is run. Next: mend what failed, then again with those checks.",
            Arguments =
            [
                SharedArguments.Module,
                Member.Optional(
                    "blueprint",
                    Shape.Text("Platform or file to simulate, where the module's name doesn't tell")
                ),
                Member.Optional(
                    "checks",
                    Shape.ListOf(
                        Shape.OneOf("", [.. CertificationRun.Checks.Select(check => check.Id)]),
                        "Only these, with what they need; all where not said"
                    )
                ),
                Member.Optional(
                    "faults",
                    Shape.Flag("Also while the platform fails and workers are killed")
                ),
            ],
            Effect = ToolEffect.Runs,
            TakesPaths = true,
            Result = Shape.Object(
                Member.Required("passed", Shape.Flag("No check failed")),
                Member.Required("module", Shape.Text("Technical name")),
                Member.Required("moduleVersion", Shape.Text("Of its manifest")),
                Member.Required("blueprint", Shape.Text("The platform's title")),
                Member.Required("odooVersion", Shape.Text("Of the Odoo that was run")),
                Member.Required("started", Shape.Text("In UTC")),
                Member.Required("seconds", Shape.Number("It took")),
                Member.Optional(
                    "workFolder",
                    Shape.Text("Logs and pictures, kept where something failed")
                ),
                Member.Required("checks", Shape.ListOf(CheckShape, "In the order of their run"))
            ),
        };

    private static Shape CheckShape =>
        Shape.Object(
            Member.Required("id", Shape.Text("Check")),
            Member.Required("title", Shape.Text("What it proves")),
            Member.Required("state", Shape.OneOf("How it went", "passed", "failed", "not-run")),
            Member.Required("seconds", Shape.Number("It took")),
            Member.Optional("reason", Shape.Text("Why it was not run")),
            Member.Required("facts", Shape.Texts("What was seen")),
            Member.Required(
                "findings",
                Shape.ListOf(
                    Shape.Object(
                        Member.Required("severity", Shape.Text("How bad")),
                        Member.Required("message", Shape.Text("What is wrong")),
                        Member.Optional("evidence", Shape.Text("What was seen")),
                        Member.Optional("mend", Shape.Text("What to do"))
                    ),
                    "Why it failed"
                )
            )
        );

    public async Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        CertificationReport report = await CertificationRun.RunAsync(
            Options(call),
            new CertificationSteps(call.Progress, cancellation),
            TimeProvider.System,
            cancellation
        );
        JsonObject content = JsonNode.Parse(JsonReport.Write(report))!.AsObject();
        return new ToolAnswer(Text(report), WithoutNull.Of(content));
    }

    private static CertificationOptions Options(ToolCall call)
    {
        string module = call.PathOf("module");
        ServingOptions options = call.Bench.Options;
        return new CertificationOptions
        {
            ModuleFolder = module,
            Blueprint = PlatformOf(call, module),
            OdooBinary = options.OdooBinary,
            AddonsPath = options.AddonsPath,
            Python = options.Python,
            Checks = call.Arguments.Texts("checks"),
            WithFaults = call.Arguments.Flag("faults"),
        };
    }

    private static Blueprint PlatformOf(ToolCall call, string module) =>
        call.Arguments.OptionalText("blueprint") is { } chosen
            ? BlueprintOfModule.Find(module, SharedArguments.BlueprintOf(call, chosen))
            : RecordedPlatform.Of(module) ?? BlueprintOfModule.Find(module, chosen: null);

    private static string Text(CertificationReport report)
    {
        StringBuilder text = new(report.Passed ? "Certified.\n" : "Not certified.\n");
        foreach (CheckResult check in report.Checks)
        {
            string seconds = check.Seconds.ToString("0.0", CultureInfo.InvariantCulture);
            text.Append($"{check.State} {check.Id} ({seconds} s) {check.Reason}\n");
            foreach (Finding finding in check.Findings)
            {
                text.Append($"  {finding.Message}\n  {finding.Mend ?? finding.Evidence}\n");
            }
        }

        return text.ToString();
    }
}
