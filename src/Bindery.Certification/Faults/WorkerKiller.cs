using Bindery.Certification.Odoo;

namespace Bindery.Certification.Faults;

/// <summary>Ends workers by SIGKILL at moments drawn by the seed, always in the middle of a job.</summary>
internal sealed class WorkerKiller(JobQueue jobs, int seed)
{
    private const int LongestPause = 3_000;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);
    private readonly Random random = new(seed);

    /// <returns>How many were ended; fewer where there was nothing left to do.</returns>
    public async Task<int> KillAsync(int count, CancellationToken cancellation)
    {
        for (int killed = 0; killed < count; killed++)
        {
            await Task.Delay(random.Next(LongestPause), cancellation);
            if (await BusyWorkerAsync(cancellation) is not { } worker)
            {
                return killed;
            }

            SingleProcess.Kill(worker);
            // What queue_job's own "Jobs Garbage Collector" does once limit_time_real is over.
            await jobs.RequeueAsync(worker, cancellation);
        }

        return count;
    }

    /// <summary>Waits for a job that is being done; null once none is left.</summary>
    private async Task<int?> BusyWorkerAsync(CancellationToken cancellation)
    {
        while (true)
        {
            if (await jobs.WorkerAsync(cancellation) is { } worker)
            {
                return worker;
            }

            if (await jobs.OpenAsync(cancellation) == 0)
            {
                return null;
            }

            await Task.Delay(Look, cancellation);
        }
    }
}
