using System.Globalization;
using System.Net;
using System.Text;
using Bindery.Core.Findings;

namespace Bindery.Certification.Reporting;

/// <summary>The report as one page that needs nothing else and prints well.</summary>
public static class HtmlReport
{
    private const string Style = """
        body { font: 15px/1.5 system-ui, sans-serif; color: #1b1b1f; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.6rem; margin-bottom: 0; }
        h2 { font-size: 1.1rem; margin: 2rem 0 .3rem; break-after: avoid; }
        table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
        th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid #d9d9e0; }
        td.number { text-align: right; font-variant-numeric: tabular-nums; }
        tr, figure, li { break-inside: avoid; }
        .passed { color: #116329; } .failed { color: #a40e26; font-weight: 600; } .not-run { color: #7d4e00; }
        pre { background: #f4f4f7; padding: .6rem; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .8rem; }
        figure { margin: 1rem 0; } img { max-width: 100%; border: 1px solid #d9d9e0; }
        @media print { body { margin: 0; max-width: none; font-size: 11pt; } }
        """;

    public static string Write(CertificationReport report)
    {
        StringBuilder page = new();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Append(Invariant($"<title>{Text(report.Module)}: certification</title>\n"));
        page.Append(Invariant($"<style>\n{Style}\n</style>\n</head>\n<body>\n"));
        WriteHead(page, report);
        WriteTable(page, report);
        foreach (CheckResult check in report.Checks)
        {
            WriteDetails(page, check);
        }

        return page.Append("</body>\n</html>\n").ToString();
    }

    private static void WriteHead(StringBuilder page, CertificationReport report)
    {
        string started = report.Started.UtcDateTime.ToString(
            "yyyy-MM-dd HH:mm",
            CultureInfo.InvariantCulture
        );
        page.Append(Invariant($"<h1>{Text(report.Module)} {Text(report.ModuleVersion)}</h1>\n"));
        page.Append(
            Invariant(
                $"<p>Certified against {Text(report.Blueprint)} on Odoo {Text(report.OdooVersion)}, {started} UTC, in {report.Seconds:0} s: "
            )
        );
        page.Append(
            Invariant(
                $"<strong class=\"{(report.Passed ? "passed" : "failed")}\">{report.Count(CheckState.Passed)} passed, {report.Count(CheckState.Failed)} failed, {report.Count(CheckState.NotRun)} not run</strong></p>\n"
            )
        );
    }

    private static void WriteTable(StringBuilder page, CertificationReport report)
    {
        page.Append(
            "<table>\n<thead><tr><th>Check</th><th>What holds</th><th>Result</th><th>Seconds</th></tr></thead>\n<tbody>\n"
        );
        foreach (CheckResult check in report.Checks)
        {
            string state = StateText.Of(check.State);
            page.Append(
                Invariant(
                    $"<tr><td><a href=\"#{Text(check.Id)}\">{Text(check.Id)}</a></td><td>{Text(check.Title)}</td><td class=\"{state.Replace(' ', '-')}\">{state}</td><td class=\"number\">{check.Seconds:0.0}</td></tr>\n"
                )
            );
        }

        page.Append("</tbody>\n</table>\n");
    }

    private static void WriteDetails(StringBuilder page, CheckResult check)
    {
        page.Append(
            Invariant($"<section id=\"{Text(check.Id)}\">\n<h2>{Text(check.Title)}</h2>\n")
        );
        if (check.Reason is { } reason)
        {
            page.Append(Invariant($"<p class=\"not-run\">Not run: {Text(reason)}.</p>\n"));
        }

        foreach (string fact in check.Facts)
        {
            page.Append(Invariant($"<p>{Text(fact)}</p>\n"));
        }

        foreach (Finding finding in check.Findings)
        {
            WriteFinding(page, finding);
        }

        foreach (Screenshot screenshot in check.Screenshots)
        {
            WriteScreenshot(page, screenshot);
        }

        page.Append("</section>\n");
    }

    private static void WriteFinding(StringBuilder page, Finding finding)
    {
        page.Append(
            Invariant(
                $"<p class=\"failed\">{Text(finding.Severity.ToString())}: {Text(finding.Message)}</p>\n"
            )
        );
        if (finding.Mend is { } mend)
        {
            page.Append(Invariant($"<p>{Text(mend)}</p>\n"));
        }

        if (finding.Evidence is { } evidence)
        {
            page.Append(Invariant($"<pre>{Text(evidence)}</pre>\n"));
        }
    }

    private static void WriteScreenshot(StringBuilder page, Screenshot screenshot)
    {
        string image = Convert.ToBase64String(screenshot.Png.Span);
        page.Append(
            Invariant(
                $"<figure><img alt=\"{Text(screenshot.Title)}\" src=\"data:image/png;base64,{image}\"><figcaption>{Text(screenshot.Title)}</figcaption></figure>\n"
            )
        );
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
