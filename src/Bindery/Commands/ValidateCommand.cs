using System.CommandLine;
using Bindery.Core.Failures;
using Bindery.Core.Findings;
using Bindery.Core.Reporting;
using Bindery.Terminal;
using Bindery.Validation;

namespace Bindery.Commands;

internal static class ValidateCommand
{
    public static Command Create(Output output)
    {
        Argument<string[]> paths = new("path")
        {
            Description = "Folders of addons",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<FindingFormat> format = new("--format")
        {
            Description = "How findings are written",
            DefaultValueFactory = _ => FindingFormat.Text,
        };
        Option<Severity> failOn = new("--fail-on")
        {
            Description = "Lowest severity that ends in exit code 1",
            DefaultValueFactory = _ => Severity.Warning,
        };
        Command command = new(
            "validate",
            """
            Say what is wrong with an addon, where, why it matters and how to mend it.

            Example: bindery validate ./addons/shopify_connector
            """
        )
        {
            paths,
            format,
            failOn,
        };
        command.SetAction(parsed =>
            (int)Run(
                output,
                parsed.GetRequiredValue(paths),
                parsed.GetRequiredValue(format),
                parsed.GetRequiredValue(failOn)
            )
        );
        return command;
    }

    private static ExitCode Run(
        Output output,
        string[] paths,
        FindingFormat format,
        Severity failOn
    )
    {
        ValidationResult result = ModuleValidator.Validate(paths);
        output.WriteRaw(FindingReport.Render(result.Findings, format));
        if (format == FindingFormat.Text)
        {
            Summarise(output, result);
        }

        return result.Findings.Any(finding => finding.Severity >= failOn)
            ? ExitCode.Findings
            : ExitCode.Done;
    }

    private static void Summarise(Output output, ValidationResult result)
    {
        string addons = result.Modules == 1 ? "1 addon" : $"{result.Modules} addons";
        output.WriteRaw(
            result.Findings.IsEmpty
                ? $"{addons}, {result.Files} files: no findings. Next: bindery certify {result.FirstPath}\n"
                : $"{addons}, {result.Files} files: {result.Findings.Length} findings.\n"
        );
    }
}
