using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Core.Findings;
using Bindery.Core.Reporting;
using Bindery.Mcp.Shapes;
using Bindery.Validation;
using Bindery.Validation.Baselines;
using Bindery.Validation.Configuration;

namespace Bindery.Mcp.Tools.Reading;

internal sealed class ValidateModule : ITool
{
    private const int UsuallyShown = 100;

    public ToolInfo Info { get; } =
        new()
        {
            Name = "validate_module",
            Title = "Validate an addon",
            Description =
                "What is wrong with an addon, where, why it matters and how to mend it, read as Odoo would read it. The project's bindery.yaml is heeded. Next: mend, explain_rule, fix_module, or certify_connector when nothing is found.",
            Arguments =
            [
                Member.Required("path", Shape.Text("Folder of an addon, or of several")),
                Member.Optional("select", Shape.Texts("Only these rules or families")),
                Member.Optional("ignore", Shape.Texts("Not these rules or families")),
                Member.Optional(
                    "most",
                    Shape.Whole("Findings to show; 100 where not said") with
                    {
                        Least = 1,
                        Most = 5000,
                    }
                ),
            ],
            TakesPaths = true,
            Result = Shape.Object(
                Member.Required("addons", Shape.Whole("How many were read")),
                Member.Required("files", Shape.Whole("How many of their files were read")),
                Member.Required("errors", Shape.Whole("Findings of that severity")),
                Member.Required("warnings", Shape.Whole("Findings of that severity")),
                Member.Required("notes", Shape.Whole("Findings that are only worth knowing")),
                Member.Required("findings", Shape.ListOf(FindingShape.Of, "The first ones")),
                Member.Required("left_off", Shape.Whole("Findings beyond those shown")),
                Member.Required(
                    "not_open",
                    Shape.Texts("Paths of the configuration outside the open folders, not read")
                )
            ),
        };

    public Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        string folder = call.PathOf("path");
        ValidationSettings settings = OpenSettings.For(
            call,
            folder,
            out ImmutableArray<string> notOpen
        );
        ImmutableArray<string> select = call.Arguments.Texts("select");
        ValidationResult result = ModuleValidator.Validate(
            [folder],
            settings.Options with
            {
                Select = select.IsEmpty ? settings.Options.Select : select,
                Ignore = [.. settings.Options.Ignore, .. call.Arguments.Texts("ignore")],
            }
        );
        ImmutableArray<Finding> findings = settings.Baseline is { } baseline
            ? Baseline.Read(baseline).Compare(result.Findings).Item1
            : result.Findings;
        return Task.FromResult(
            Answer(
                result with
                {
                    Findings = findings,
                },
                call.Arguments.Whole("most", UsuallyShown),
                notOpen
            )
        );
    }

    private static ToolAnswer Answer(
        ValidationResult result,
        int most,
        ImmutableArray<string> notOpen
    )
    {
        Finding[] shown = [.. result.Findings.Take(most)];
        int leftOff = result.Findings.Length - shown.Length;
        string text =
            FindingReport.Render(shown, FindingFormat.Text)
            + $"{result.Modules} addons, {result.Files} files: {result.Findings.Length} findings, {leftOff} of them not shown.";
        JsonObject content = new()
        {
            ["addons"] = result.Modules,
            ["files"] = result.Files,
            ["errors"] = Count(result, Severity.Error),
            ["warnings"] = Count(result, Severity.Warning),
            ["notes"] = Count(result, Severity.Information),
            ["findings"] = JsonNode.Parse(FindingReport.Render(shown, FindingFormat.Json)),
            ["left_off"] = leftOff,
            ["not_open"] = Json.Texts(notOpen),
        };
        return new ToolAnswer(text, content);
    }

    private static int Count(ValidationResult result, Severity severity) =>
        result.Findings.Count(finding => finding.Severity == severity);
}
