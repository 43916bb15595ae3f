using System.Globalization;
using System.Text;
using Bindery.Core.Findings;
using Bindery.Core.Text;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Reporting;

/// <summary>The report for people, as plain text.</summary>
public static class DoctorText
{
    public static string Render(DoctorReport report)
    {
        StringBuilder text = new();
        foreach ((int index, Verdict verdict) in report.Verdicts.Index())
        {
            Append(text, index + 1, verdict, report);
        }

        if (report.Verdicts.IsEmpty)
        {
            text.Append("No known cause was found.\n");
        }

        foreach (string unread in report.Unread)
        {
            text.Append(CultureInfo.InvariantCulture, $"not read: {OneLine.Of(unread)}\n");
        }

        return text.ToString();
    }

    /// <summary><c>holds back 12, since 2026-01-31 08:00 UTC</c>; empty where neither is known.</summary>
    internal static string Cost(Verdict verdict)
    {
        string held =
            verdict.HeldBack > 0
                ? string.Create(CultureInfo.InvariantCulture, $"holds back {verdict.HeldBack}")
                : "";
        string since = verdict.Since is { } moment
            ? string.Create(CultureInfo.InvariantCulture, $"since {moment:yyyy-MM-dd HH:mm} UTC")
            : "";
        return string.Join(", ", ((string[])[held, since]).Where(part => part.Length > 0));
    }

    private static void Append(StringBuilder text, int rank, Verdict verdict, DoctorReport report)
    {
        string certainty = verdict.Certainty.ToString().ToLowerInvariant();
        text.Append(
            CultureInfo.InvariantCulture,
            $"{rank}. {certainty}: {OneLine.Of(verdict.Finding.Message)}\n"
        );
        Detail(text, "cost", Cost(verdict));
        Detail(text, "seen", verdict.Finding.Evidence);
        Detail(text, "why", verdict.Finding.Why);
        Detail(text, "mend", verdict.Finding.Mend);
        Detail(text, "apply", verdict.SafeMend?.Description);
        foreach (Finding finding in report.RelatedTo(verdict))
        {
            Detail(text, "source", $"{finding.Place}: {finding.Id}: {finding.Message}");
        }

        Detail(text, "see", verdict.Page);
        text.Append('\n');
    }

    private static void Detail(StringBuilder text, string label, string? detail)
    {
        if (!string.IsNullOrEmpty(detail))
        {
            string[] lines = [.. detail.Split('\n').Select(OneLine.Of)];
            text.Append(
                CultureInfo.InvariantCulture,
                $"   {label}: {string.Join("\n         ", lines)}\n"
            );
        }
    }
}
