using System.Collections.Immutable;
using System.Globalization;
using Bindery.Certification.Database;

namespace Bindery.Certification.Odoo;

/// <summary>Watches the queue of one database.</summary>
internal sealed class JobQueue(DatabaseSession session)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    /// <summary>The newest job there is; what comes later belongs to what is done next.</summary>
    public async Task<int> LastIdAsync(CancellationToken cancellation) =>
        int.Parse(
            (
                await session.ColumnAsync(
                    "SELECT COALESCE(MAX(id), 0) FROM queue_job",
                    [],
                    cancellation
                )
            )[0],
            CultureInfo.InvariantCulture
        );

    /// <summary>Waits until no job is left to do; gives those that failed after <paramref name="since"/>.</summary>
    public async Task<ImmutableArray<FailedJob>> WaitAsync(
        int since,
        TimeSpan limit,
        CancellationToken cancellation
    )
    {
        using CancellationTokenSource deadline = CancellationTokenSource.CreateLinkedTokenSource(
            cancellation
        );
        deadline.CancelAfter(limit);
        try
        {
            while (await OpenAsync(deadline.Token) > 0)
            {
                await Task.Delay(Pause, deadline.Token);
            }
        }
        catch (OperationCanceledException late) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException(
                $"Jobs are not done after {limit.TotalSeconds:0} s: {await DescribeOpenAsync(cancellation)}.",
                late
            );
        }

        return await FailedAsync(since, cancellation);
    }

    /// <summary>Process that does a job now; null where none is done.</summary>
    public async Task<int?> WorkerAsync(CancellationToken cancellation)
    {
        ImmutableArray<string> workers = await session.ColumnAsync(
            "SELECT worker_pid FROM queue_job WHERE state = 'started' AND worker_pid IS NOT NULL ORDER BY date_started DESC LIMIT 1",
            [],
            cancellation
        );
        return workers.IsEmpty ? null : int.Parse(workers[0], CultureInfo.InvariantCulture);
    }

    /// <summary>Gives the jobs of a worker that is dead to the others, as queue_job does.</summary>
    public Task RequeueAsync(int worker, CancellationToken cancellation) =>
        session.RowsAsync(
            "UPDATE queue_job SET state = 'pending', date_enqueued = NULL, date_started = NULL, worker_pid = NULL WHERE state = 'started' AND worker_pid = $1",
            [worker],
            cancellation
        );

    /// <summary>How many jobs are left to do.</summary>
    public async Task<int> OpenAsync(CancellationToken cancellation) =>
        int.Parse(
            (
                await session.ColumnAsync(
                    "SELECT COUNT(*) FROM queue_job WHERE state IN ('wait_dependencies', 'pending', 'enqueued', 'started')",
                    [],
                    cancellation
                )
            )[0],
            CultureInfo.InvariantCulture
        );

    private async Task<string> DescribeOpenAsync(CancellationToken cancellation) =>
        string.Join(
            "; ",
            await session.ColumnAsync(
                "SELECT func_string || ' ' || state || ' (try ' || COALESCE(retry, 0) || COALESCE(', due ' || eta, '') || ')' FROM queue_job WHERE state IN ('wait_dependencies', 'pending', 'enqueued', 'started') ORDER BY id LIMIT 3",
                [],
                cancellation
            )
        );

    private async Task<ImmutableArray<FailedJob>> FailedAsync(
        int since,
        CancellationToken cancellation
    ) =>
        [
            .. (
                await session.RowsAsync(
                    "SELECT func_string, exc_info FROM queue_job WHERE state = 'failed' AND id > $1 ORDER BY id",
                    [since],
                    cancellation
                )
            ).Select(row => new FailedJob(row[0], row[1].TrimEnd().Split('\n')[^1])),
        ];
}
