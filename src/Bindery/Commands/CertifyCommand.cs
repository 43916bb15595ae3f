using System.Collections.Immutable;
using System.CommandLine;
using Bindery.Certification;
using Bindery.Certification.Reporting;
using Bindery.Commands.Certifying;
using Bindery.Core.Failures;
using Bindery.Terminal;
using Spectre.Console;

namespace Bindery.Commands;

internal static class CertifyCommand
{
    public static Command Create(Output output)
    {
        CertifyArguments arguments = new();
        Command command = new(
            "certify",
            """
            Prove a connector on a real Odoo, with its platform simulated.

            Example: bindery certify ./addons/shopify_connector --report report.html
            Example: bindery certify --catalog --only shopify,crm
            Example: bindery certify --catalog --only xero --every-way
            """
        );
        arguments.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                if (arguments.IsCatalog(parsed))
                {
                    return (int)await CertifyCatalogAsync(output, arguments, parsed, cancellation);
                }

                CertificationReport report = await CertificationRun.RunAsync(
                    arguments.Read(parsed),
                    new ProgressLines(output.Messages),
                    TimeProvider.System,
                    cancellation
                );
                return (int)Show(
                    output,
                    report,
                    arguments.IsJson(parsed),
                    arguments.Report(parsed)
                );
            }
        );
        return command;
    }

    private static async Task<ExitCode> CertifyCatalogAsync(
        Output output,
        CertifyArguments arguments,
        ParseResult parsed,
        CancellationToken cancellation
    )
    {
        ImmutableArray<CatalogRow> rows = await new CatalogCertification(
            output,
            arguments.ReadForCatalog(parsed),
            arguments.IsEveryWay(parsed)
        ).RunAsync(CatalogSubject.Choose(arguments.Only(parsed)), cancellation);
        if (arguments.IsJson(parsed))
        {
            output.WriteRaw(CatalogTable.Json(rows));
        }
        else
        {
            CatalogTable.Write(output, rows);
        }

        return rows.All(row => row.Passed) ? ExitCode.Done : ExitCode.Findings;
    }

    private static ExitCode Show(
        Output output,
        CertificationReport report,
        bool isJson,
        string? reportFile
    )
    {
        if (isJson)
        {
            output.WriteRaw(JsonReport.Write(report) + "\n");
        }
        else
        {
            ReportTable.Write(output.Results, report);
        }

        if (reportFile is not null)
        {
            File.WriteAllText(reportFile, HtmlReport.Write(report));
            output.Messages.WriteLine($"The report is in {reportFile}.");
        }

        return report.Passed ? ExitCode.Done : ExitCode.Findings;
    }
}
