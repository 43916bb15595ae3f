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

    private async Task<int> OpenAsync(CancellationToken cancellation) =>
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
