using System.Collections.Immutable;
using System.Globalization;
using Bindery.Certification.Database;

namespace Bindery.Certification.Checks;

/// <summary>The framework's own record of its runs.</summary>
internal sealed class SyncRuns(DatabaseSession session)
{
    public async Task<int> LastIdAsync(CancellationToken cancellation) =>
        Number(
            (
                await session.ColumnAsync(
                    "SELECT COALESCE(MAX(id), 0) FROM generic_sync_run",
                    [],
                    cancellation
                )
            )[0]
        );

    public async Task<SyncFigures> FiguresAsync(int since, CancellationToken cancellation)
    {
        ImmutableArray<string> row = (
            await session.RowsAsync(
                "SELECT COUNT(*), COALESCE(SUM(page_count), 0), COALESCE(SUM(created_count), 0), COALESCE(SUM(updated_count), 0), COALESCE(SUM(unchanged_count), 0), COALESCE(SUM(failed_count), 0) FROM generic_sync_run WHERE id > $1",
                [since],
                cancellation
            )
        )[0];
        return new SyncFigures(
            Number(row[0]),
            Number(row[1]),
            Number(row[2]),
            Number(row[3]),
            Number(row[4]),
            Number(row[5])
        );
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
