using System.Collections.Immutable;
using Bindery.Certification.Odoo;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

/// <summary>Starts something in Odoo and waits until its jobs are done.</summary>
internal static class Syncing
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>What went wrong on the way: failed jobs and recorded failures.</summary>
    public static async Task<ImmutableArray<Finding>> SyncAsync(
        this ICheck check,
        CertificationContext context,
        Func<ConnectorBackend, Task> start,
        CancellationToken cancellation
    )
    {
        ConnectorBackend backend = await context.BackendAsync(cancellation);
        SyncFailures failures = new(context.Database.Session);
        int lastJob = await context.Jobs.LastIdAsync(cancellation);
        int lastFailure = await failures.LastIdAsync(cancellation);
        await start(backend);
        ImmutableArray<FailedJob> failed = await context.Jobs.WaitAsync(
            lastJob,
            Limit,
            cancellation
        );
        ImmutableArray<SyncFailure> refused = await failures.SinceAsync(lastFailure, cancellation);
        return
        [
            .. failed
                .Take(FindingsOf.MostListed)
                .Select(job => check.Error($"A job failed: {job.Call}: {job.Error}")),
            .. refused
                .Take(FindingsOf.MostListed)
                .Select(one =>
                    check.Error($"{one.Model} {one.ExternalId} was refused: {one.Reason}")
                ),
        ];
    }
}
