using System.Globalization;
using Spectre.Console;

namespace Bindery.Certification.Reporting;

/// <summary>The report as a table for a person's terminal, with the findings below it.</summary>
public static class ReportTable
{
    public static void Write(IAnsiConsole console, CertificationReport report)
    {
        Table table = new() { Border = TableBorder.Rounded };
        table.AddColumn("Check");
        table.AddColumn("Result");
        table.AddColumn(new TableColumn("Seconds").RightAligned());
        table.AddColumn("Facts");
        foreach (CheckResult check in report.Checks)
        {
            table.AddRow(
                Markup.Escape(check.Id),
                Marked(check.State),
                Markup.Escape(Seconds(check)),
                Markup.Escape(check.Reason ?? string.Join("; ", check.Facts))
            );
        }

        console.Write(table);
        foreach (CheckResult check in report.Checks.Where(check => !check.Findings.IsEmpty))
        {
            WriteFindings(console, check);
        }

        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"{Summary(report)}");
    }

    /// <summary>One line: <c>12 passed, 1 failed, 1 not run in 98 s</c>.</summary>
    public static string Summary(CertificationReport report)
    {
        string counts = string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Module} {report.ModuleVersion} on Odoo {report.OdooVersion}: {report.Count(CheckState.Passed)} passed, {report.Count(CheckState.Failed)} failed, {report.Count(CheckState.NotRun)} not run in {report.Seconds:0} s."
        );
        return report.WorkFolder is { } folder
            ? $"{counts} Logs and pictures are in {folder}."
            : counts;
    }

    private static void WriteFindings(IAnsiConsole console, CheckResult check)
    {
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{check.Id}[/]");
        foreach (Core.Findings.Finding finding in check.Findings)
        {
            console.MarkupLineInterpolated(
                CultureInfo.InvariantCulture,
                $"  {finding.Severity.ToString().ToLowerInvariant()}: {finding.Message}"
            );
            if (finding.Mend is { } mend)
            {
                console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"    {mend}");
            }
        }
    }

    private static string Seconds(CheckResult check) =>
        check.State == CheckState.NotRun
            ? ""
            : check.Seconds.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Marked(CheckState state) =>
        state switch
        {
            CheckState.Passed => "[green]passed[/]",
            CheckState.Failed => "[red]failed[/]",
            _ => "[yellow]not run[/]",
        };
}
