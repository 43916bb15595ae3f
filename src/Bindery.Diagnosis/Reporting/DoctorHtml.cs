using System.Net;
using System.Text;
using Bindery.Core.Findings;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Reporting;

/// <summary>The report as one page that needs nothing else and prints well.</summary>
public static class DoctorHtml
{
    private const string Style = """
        body { font: 15px/1.5 system-ui, sans-serif; color: #1b1b1f; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.6rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .3rem; break-after: avoid; }
        .sure { color: #a40e26; } .likely { color: #7d4e00; } .possible { color: #4a4a55; }
        pre { background: #f4f4f7; padding: .6rem; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .85rem; }
        section { break-inside: avoid; } code { font-size: .9em; }
        """;

    public static string Render(DoctorReport report)
    {
        StringBuilder page = new();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Append(
            Invariant($"<title>Diagnosis</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n")
        );
        page.Append(
            Invariant($"<h1>Diagnosis of {report.Made.UtcDateTime:yyyy-MM-dd HH:mm} UTC</h1>\n")
        );
        WriteList(page, "Looked at", report.Sources);
        if (report.Verdicts.IsEmpty)
        {
            page.Append("<p>No known cause was found.</p>\n");
        }

        foreach ((int index, Verdict verdict) in report.Verdicts.Index())
        {
            Write(page, index + 1, verdict, report);
        }

        WriteList(page, "Not read", report.Unread);
        return page.Append("</body>\n</html>\n").ToString();
    }

    private static void Write(StringBuilder page, int rank, Verdict verdict, DoctorReport report)
    {
        string certainty = verdict.Certainty.ToString().ToLowerInvariant();
        page.Append(Invariant($"<section>\n<h2>{rank}. {Text(verdict.Finding.Message)}</h2>\n"));
        page.Append(
            Invariant(
                $"<p><strong class=\"{certainty}\">{certainty}</strong> {Text(DoctorText.Cost(verdict))} · <code>{Text(verdict.Page)}</code></p>\n"
            )
        );
        page.Append(Invariant($"<pre>{Text(verdict.Finding.Evidence)}</pre>\n"));
        page.Append(Invariant($"<p>{Text(verdict.Finding.Why)}</p>\n"));
        page.Append(Invariant($"<p><strong>Mend:</strong> {Text(verdict.Finding.Mend)}</p>\n"));
        foreach (Finding finding in report.RelatedTo(verdict))
        {
            page.Append(
                Invariant(
                    $"<p>In the source: <code>{Text(finding.Place?.ToString())}</code> {Text(finding.Message)}</p>\n"
                )
            );
        }

        page.Append("</section>\n");
    }

    private static void WriteList(
        StringBuilder page,
        string title,
        IReadOnlyCollection<string> lines
    )
    {
        if (lines.Count > 0)
        {
            string items = string.Concat(lines.Select(line => $"<li>{Text(line)}</li>"));
            page.Append(Invariant($"<h2>{title}</h2>\n<ul>{items}</ul>\n"));
        }
    }

    private static string Text(string? text) => WebUtility.HtmlEncode(text ?? "");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
