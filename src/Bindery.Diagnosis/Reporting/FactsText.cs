using System.Globalization;
using System.Text;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Logs;

namespace Bindery.Diagnosis.Reporting;

/// <summary>What was seen, a line a fact.</summary>
internal static class FactsText
{
    public static string Render(Evidence evidence)
    {
        StringBuilder text = new();
        if (evidence.Odoo is { } odoo)
        {
            Append(text, "module", odoo.Modules);
            Append(text, "jobs", odoo.JobGroups);
            Append(text, "open job", odoo.OpenJobs.Take(100));
            Append(text, "function", odoo.Functions);
            Append(
                text,
                "backend",
                odoo.Backends.Select(one =>
                    $"{one.Model} {one.Id} active {one.IsActive} state {one.State}"
                )
            );
            Append(text, "cron", odoo.Crons);
            Append(text, "run", odoo.Runs.Take(50));
            Append(text, "checkpoint", odoo.Checkpoints);
            Append(text, "webhooks", odoo.Webhooks);
            Append(text, "bindings", odoo.Bindings.Select(one => $"{one.Model}: {one.Total}"));
            Append(text, "route", odoo.Routes);
        }

        if (evidence.Log is { } log)
        {
            AppendLog(text, log);
        }

        return text.ToString();
    }

    private static void AppendLog(StringBuilder text, LogSurvey log)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $"log: {log.Files.Length} files, {log.Bytes} bytes, {log.Entries} entries, {log.First:u} to {log.Last:u}, {log.Ungrouped} not grouped\n"
        );
        Append(
            text,
            "logged",
            log.Complaints.All.Select(one =>
                $"{one.Count} × {one.Where}: {one.Essence} [{one.First:u} to {one.Last:u}] {one.Root}"
            )
        );
        Append(text, "webhook answers", log.Signals.WebhookAnswers);
    }

    private static void Append<T>(StringBuilder text, string what, IEnumerable<T> facts)
    {
        foreach (T fact in facts)
        {
            text.Append(CultureInfo.InvariantCulture, $"{what}: {fact}\n");
        }
    }
}
