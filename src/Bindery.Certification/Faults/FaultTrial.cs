using System.Collections.Immutable;
using Bindery.Certification.Checks;
using Bindery.Certification.Odoo;
using Bindery.Certification.Platform;
using Bindery.Simulation.Faults;

namespace Bindery.Certification.Faults;

/// <summary>Lets a connector work while everything around it fails, then lets it finish in peace.</summary>
internal sealed class FaultTrial(CertificationContext context)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(20);
    private static readonly TimeSpan Outage = TimeSpan.FromMinutes(4);
    private readonly FaultTrialOptions options = context.Options.FaultTrial;
    private readonly int seed = context.Options.Seed;

    /// <summary>Gives what happened; Odoo and platform can be compared afterwards.</summary>
    public async Task<FaultTrialRecord> RunAsync(CancellationToken cancellation)
    {
        ConnectorBackend backend = await context.BackendAsync(cancellation);
        OutsidePlatform platform = await context.PlatformAsync(cancellation);
        ImmutableHashSet<string> before = ExportedProducts.Of(context.Blueprint) is { } product
            ? SentRecords.Keys(platform, product)
            : [];
        ImmutableArray<int> exported = await ExportedProducts.MakeAsync(context, cancellation);
        platform.SetFaults([.. Faults()]);
        await backend.SyncAllAsync(cancellation);
        await ExportedProducts.SendAsync(context, exported, cancellation);
        Task<int> killing = new WorkerKiller(context.Jobs, seed).KillAsync(
            options.Kills,
            cancellation
        );
        Task<ImmutableArray<string>> blowing = new WebhookStorm(context, seed).BlowAsync(
            options.Changed,
            cancellation
        );
        int killed = await killing;
        ImmutableArray<string> deliveries = await blowing;
        await OutlastAsync(cancellation);
        platform.SetFaults([]);
        ImmutableArray<FailedJob> failed = await FinishAsync(backend, cancellation);
        return new FaultTrialRecord(
            killed,
            deliveries,
            before,
            exported,
            failed,
            platform.FaultFigures()
        );
    }

    /// <summary>The faults go on until the queue is empty, or for as long as an outage lasts.</summary>
    private async Task OutlastAsync(CancellationToken cancellation)
    {
        try
        {
            await context.Jobs.WaitAsync(0, Outage, cancellation);
        }
        catch (TimeoutException)
        {
            // What waits for a later try will have it in peace.
        }
    }

    /// <summary>What is open gets done, then the next scheduled run comes.</summary>
    private async Task<ImmutableArray<FailedJob>> FinishAsync(
        ConnectorBackend backend,
        CancellationToken cancellation
    )
    {
        await context.Jobs.WaitAsync(0, Limit, cancellation);
        await backend.SyncAllAsync(cancellation);
        return await context.Jobs.WaitAsync(0, Limit, cancellation);
    }

    /// <summary>One answer in five in all; time-outs are rare among them, since each takes a minute.</summary>
    private IEnumerable<Fault> Faults()
    {
        yield return new Fault(FaultKind.Timeout, options.TimeoutOneIn, seed);
        FaultKind[] quick =
        [
            FaultKind.Status429,
            FaultKind.Status500,
            FaultKind.Truncated,
            FaultKind.Malformed,
        ];
        foreach (FaultKind kind in quick)
        {
            yield return new Fault(kind, OneIn: 20, seed);
        }
    }
}
