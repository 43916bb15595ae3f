using System.CommandLine;
using Bindery.Core.Failures;
using Bindery.Core.Findings;
using Bindery.Core.Reporting;
using Bindery.Terminal;
using Bindery.Validation;
using Bindery.Validation.Documentation;

namespace Bindery.Commands;

internal static class ValidateCommand
{
    public static Command Create(Output output)
    {
        ValidateArguments arguments = new();
        Command command = new(
            "validate",
            """
            Say what is wrong with an addon, where, why it matters and how to mend it.

            Example: bindery validate ./addons/shopify_connector
            """
        );
        arguments.AddTo(command);
        command.SetAction(parsed =>
            (int)(
                arguments.Explain(parsed) is { } rule
                    ? Explain(output, rule)
                    : Run(output, arguments, parsed)
            )
        );
        return command;
    }

    private static ExitCode Explain(Output output, string rule)
    {
        output.WriteRaw(RulePage.Of(rule));
        return ExitCode.Done;
    }

    private static ExitCode Run(Output output, ValidateArguments arguments, ParseResult parsed)
    {
        string[] paths = arguments.Paths(parsed);
        if (paths.Length == 0)
        {
            throw BinderyException.BadRequest(
                "name the folder of an addon, as in: bindery validate ./addons/shopify_connector"
            );
        }

        ValidationResult result = ModuleValidator.Validate(paths, arguments.Read(parsed));
        FindingFormat format = arguments.Format(parsed);
        output.WriteRaw(FindingReport.Render(result.Findings, format));
        if (format == FindingFormat.Text)
        {
            Summarise(output, result);
        }

        Severity failOn = arguments.FailOn(parsed);
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
                : $"{addons}, {result.Files} files: {result.Findings.Length} findings. Next: bindery validate --explain {result.Findings[0].Id}\n"
        );
    }
}
