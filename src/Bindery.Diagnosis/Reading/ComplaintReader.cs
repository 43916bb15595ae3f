using Bindery.Diagnosis.Facts;

namespace Bindery.Diagnosis.Reading;

/// <summary>Gathers the errors that jobs, runs, records and webhooks carry.</summary>
internal static class ComplaintReader
{
    public static async Task<Complaints> ReadAsync(
        OdooTables tables,
        OdooFacts facts,
        CancellationToken cancellation
    )
    {
        List<Complaint> all = [.. Retries(facts), .. RunErrors(facts), .. Pauses(facts)];
        if (facts.JobGroups.Any(group => group.State == "failed"))
        {
            all.AddRange(await FailedJobReader.ReadAsync(tables, cancellation));
        }

        if (facts.Modules.Any(module => module.Name == "generic_connector"))
        {
            all.AddRange(await RecordFailureReader.ReadAsync(tables, cancellation));
            all.AddRange(await WebhookFailureReader.ReadAsync(tables, cancellation));
        }

        return Complaints.Of(ComplaintGrouping.Merge(all));
    }

    // Once or twice is what retries are for.
    private const int Stubborn = 3;

    private static IEnumerable<Complaint> Retries(OdooFacts facts) =>
        facts
            .OpenJobs.Where(job => job.State == "pending" && job.Tries >= Stubborn)
            .Select(job => new Complaint
            {
                Source = ComplaintSource.Retry,
                Where = job.Call,
                Message = job.Result,
                First = job.Created,
                Last = job.Started,
                Jobs = [job.Id],
            });

    /// <summary>Why calls were stopped: once they are, jobs only say that they are.</summary>
    private static IEnumerable<Complaint> Pauses(OdooFacts facts) =>
        facts
            .Circuits.Where(circuit => circuit.Reason.Length > 0)
            .Select(circuit => new Complaint
            {
                Source = ComplaintSource.Circuit,
                Where = $"calls of {facts.BackendOf(circuit.GenericBackend)}",
                Message = circuit.Reason,
                First = circuit.Since,
                Last = circuit.Since,
            });

    /// <summary>Only what the newest run of a flow says still holds.</summary>
    private static IEnumerable<Complaint> RunErrors(OdooFacts facts) =>
        facts
            .Runs.Where(run => run.State != "running")
            .DistinctBy(run => (run.GenericBackend, run.Model, run.Direction))
            .Where(run => run.State == "failed")
            .Select(run => new Complaint
            {
                Source = ComplaintSource.Run,
                Where = $"{run.Direction} of {run.Model}",
                Message = run.Error,
                First = run.Started,
                Last = run.Finished,
            });
}
