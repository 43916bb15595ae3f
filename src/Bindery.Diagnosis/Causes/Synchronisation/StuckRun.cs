using Bindery.Core.Findings;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Text;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Synchronisation;

internal sealed class StuckRun : OdooCause
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    public override CauseInfo Info { get; } =
        new()
        {
            Id = "sync-run-without-job",
            Family = CauseFamily.Synchronisation,
            Severity = Severity.Warning,
            What = "A synchronisation is said to run, and no job works on it.",
            Seen =
                "The newest run of a flow is running for more than an hour, and no job of its model is open.",
            Why =
                "Its job was cancelled, deleted or failed by hand, or lost with a restored database.",
            Mend =
                "Start the synchronisation again: it goes on at its checkpoint and closes the old run.",
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo) =>
        odoo
            .Runs.DistinctBy(run => (run.GenericBackend, run.Model, run.Direction))
            .Where(run => run.State == "running" && odoo.Age(run.Started) > Long)
            .Where(run => odoo.OpenJobs.All(job => job.Model != run.Model))
            .Select(run =>
                Info.Named(
                    Certainty.Likely,
                    $"The {run.Direction} of {run.Model} is said to run, and no job works on it.",
                    $"started {Span.Of(odoo.Age(run.Started))} ago, {run.Pages} pages so far"
                ) with
                {
                    Since = run.Started,
                }
            );
}
