using Bindery.Core.Findings;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Jobs;

internal sealed class UnregisteredFunction : OdooCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "jobs-function-unregistered",
            Family = CauseFamily.Jobs,
            Severity = Severity.Warning,
            What = "Jobs run a method that is not registered as a job function.",
            Seen =
                "Open jobs of a binding model have no job function, and none of that name exists.",
            Why =
                "Without a queue.job.function record, jobs go to channel root with its one seat and without a retry pattern, beside and before everybody else’s. A record for an abstract model has no effect on the concrete one.",
            Mend =
                "Add a queue.job.function for the concrete model and method, with its channel, to data/queue_job_function_data.xml, and upgrade the module.",
            Rules = ["job-function-without-effect", "job-function-for-unknown-method"],
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo) =>
        odoo
            .OpenJobs.Where(job => !job.HasFunction && IsOfConnector(odoo, job))
            .Where(job =>
                !odoo.Functions.Any(one => one.Model == job.Model && one.Method == job.Method)
            )
            .GroupBy(job => job.Call, StringComparer.Ordinal)
            .Select(jobs =>
                Info.Named(
                    Certainty.Sure,
                    $"Jobs run {jobs.Key}, which is not registered as a job function.",
                    $"{jobs.Count()} open jobs in channel {jobs.First().Channel}"
                ) with
                {
                    HeldBack = jobs.Count(),
                    Since = jobs.Min(job => job.Created),
                }
            );

    private static bool IsOfConnector(OdooFacts odoo, JobFact job) =>
        odoo.Bindings.Any(binding => binding.Model == job.Model)
        || odoo.Backends.Any(backend => backend.Model == job.Model);
}
