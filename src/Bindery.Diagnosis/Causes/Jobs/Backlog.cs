using Bindery.Core.Findings;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Text;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Jobs;

internal sealed class Backlog : OdooCause
{
    private const int Many = 50;
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(30);

    public override CauseInfo Info { get; } =
        new()
        {
            Id = "jobs-backlog",
            Family = CauseFamily.Jobs,
            Severity = Severity.Warning,
            What = "Jobs are made faster than they are run.",
            Seen = "Many jobs are due for more than half an hour, while others run.",
            Why =
                "The channel has few seats (root has one where nothing is configured), there are fewer workers than seats, or each job is long.",
            Mend =
                "Give the channel more seats in channels = root:4,…, and Odoo more workers than root has seats; make a job of a page instead of a record.",
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo)
    {
        WaitingJobs waiting = WaitingJobs.Of(odoo);
        bool isMoving = odoo.JobGroups.Any(group =>
            odoo.Age(group.LastStarted) < Long && group.LastStarted is not null
        );
        if (waiting.Count >= Many && odoo.Age(waiting.Since) > Long && isMoving)
        {
            yield return Info.Named(
                Certainty.Likely,
                Info.What,
                $"{waiting.Count} or more jobs are due, the oldest for {Span.Of(odoo.Age(waiting.Since))}"
            ) with
            {
                HeldBack = waiting.Count,
                Since = waiting.Since,
            };
        }
    }
}
