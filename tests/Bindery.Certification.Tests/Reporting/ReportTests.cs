using Bindery.Certification.Reporting;
using Bindery.Testing;
using Spectre.Console;

namespace Bindery.Certification.Tests.Reporting;

public sealed class ReportTests
{
    [Fact]
    public void Writes_a_table_with_findings_below_it() =>
        Golden.Match(Table(SampleReport.Make()), "report.txt");

    [Fact]
    public void Writes_JSON_for_machines() =>
        Golden.Match(JsonReport.Write(SampleReport.Make()), "report.json");

    [Fact]
    public void Writes_one_page_that_needs_nothing_else()
    {
        string page = HtmlReport.Write(SampleReport.Make());

        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("</pre><b>", page, StringComparison.Ordinal);
        Golden.Match(page, "report.html");
    }

    [Fact]
    public void A_check_that_was_not_run_is_no_failure()
    {
        CertificationReport report = SampleReport.Make();

        Assert.False(report.Passed);
        Assert.True((report with { Checks = report.Checks.RemoveAt(1) }).Passed);
    }

    private static string Table(CertificationReport report)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Out = new AnsiConsoleOutput(writer),
            }
        );
        console.Profile.Width = 120;
        console.Profile.Capabilities.Unicode = true;
        ReportTable.Write(console, report);
        return writer.ToString();
    }
}
