using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Core.Changes;
using Bindery.Core.Failures;
using Bindery.Core.Findings;
using Bindery.Core.Reporting;
using Bindery.Terminal;
using Bindery.Validation;
using Bindery.Validation.Baselines;
using Bindery.Validation.Documentation;
using Bindery.Validation.Fixes;

namespace Bindery.Commands;

/// <summary>One validation: fixes where they are wanted, then the report.</summary>
internal sealed class ValidateRun(Output output, ValidateRequest request)
{
    public ExitCode Run(CancellationToken cancellation)
    {
        if (request.Fixes is { } most)
        {
            ImmutableArray<FixedAddon> addons = ModuleValidator.Fix(
                request.Paths,
                request.Options,
                most
            );
            if (request.IsDryRun)
            {
                return Preview(addons);
            }

            Apply(addons, cancellation);
        }

        ValidationResult result = ModuleValidator.Validate(request.Paths, request.Options);
        if (request.BaselineToWrite is { } file)
        {
            return WriteBaseline(file, result, cancellation);
        }

        return Report(request.Baseline is { } known ? Compare(known, result) : result);
    }

    private ExitCode Preview(ImmutableArray<FixedAddon> addons)
    {
        if (request.Format == FindingFormat.Json)
        {
            output.WriteJson(
                new JsonObject
                {
                    ["fixes"] = new JsonArray([
                        .. addons.Select(addon => JsonOf.Changes(addon.Changes, isDryRun: true)),
                    ]),
                }
            );
            return ExitCode.Done;
        }

        foreach (FixedAddon addon in addons)
        {
            output.WriteRaw(ChangeSetDiff.Render(addon.Changes));
        }

        Say(
            $"{Total(addons)} would be fixed. Nothing was changed. Next: the same without --dry-run"
        );
        return ExitCode.Done;
    }

    private void Apply(ImmutableArray<FixedAddon> addons, CancellationToken cancellation)
    {
        foreach (FixedAddon addon in addons)
        {
            new ChangeSetWriter(addon.Root).Apply(addon.Changes, cancellation);
        }

        Say($"{Total(addons)} fixed.");
    }

    private ExitCode WriteBaseline(
        string file,
        ValidationResult result,
        CancellationToken cancellation
    )
    {
        Baseline.Of(file, result.Findings).Write(cancellation);
        Say(
            $"{Count(result.Findings.Length, "finding")} written to {file}. Next: bindery validate {result.FirstPath} --baseline {file}"
        );
        return ExitCode.Done;
    }

    private ValidationResult Compare(string file, ValidationResult result)
    {
        (ImmutableArray<Finding> fresh, int stale) = Baseline.Read(file).Compare(result.Findings);
        if (stale > 0)
        {
            Say(
                $"{Count(stale, "entry", "entries")} of {file} nothing answers to any more; write it again with --write-baseline {file}"
            );
        }

        return result with
        {
            Findings = fresh,
        };
    }

    private ExitCode Report(ValidationResult result)
    {
        ReportOptions options = new()
        {
            HasColour = output.HasColour,
            Rules = request.Format == FindingFormat.Sarif ? ReportedRules.All : [],
        };
        output.WriteRaw(FindingReport.Render(result.Findings, request.Format, options));
        if (request.Format == FindingFormat.Text)
        {
            output.WriteRaw(Summary(result));
        }

        return result.Findings.Any(finding => finding.Severity >= request.FailOn)
            ? ExitCode.Findings
            : ExitCode.Done;
    }

    private static string Summary(ValidationResult result)
    {
        string read = $"{Count(result.Modules, "addon")}, {Count(result.Files, "file")}";
        if (result.Findings.IsEmpty)
        {
            return $"{read}: no findings. Next: bindery certify {result.FirstPath}\n";
        }

        int fixable = result.Findings.Count(finding => finding.FixSafety == FixSafety.Safe);
        string next =
            fixable > 0
                ? $"bindery validate {result.FirstPath} --fix --dry-run"
                : $"bindery validate --explain {result.Findings[0].Id}";
        return $"{read}: {Count(result.Findings.Length, "finding")}. Next: {next}\n";
    }

    /// <summary>Beside the report, which machines may read.</summary>
    private void Say(string line)
    {
        TextWriter writer = output.Messages.Profile.Out.Writer;
        writer.WriteLine(line);
        writer.Flush();
    }

    private static string Total(ImmutableArray<FixedAddon> addons) =>
        Count(addons.Sum(addon => addon.Fixed), "finding");

    private static string Count(int number, string one, string? many = null) =>
        number == 1 ? $"1 {one}" : $"{number} {many ?? one + "s"}";
}
