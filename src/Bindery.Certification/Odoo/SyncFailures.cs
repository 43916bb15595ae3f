using System.Collections.Immutable;
using System.Globalization;
using Bindery.Certification.Database;

namespace Bindery.Certification.Odoo;

/// <summary>The framework's list of records that could not be synchronised.</summary>
internal sealed class SyncFailures(DatabaseSession session)
{
    public async Task<int> LastIdAsync(CancellationToken cancellation) =>
        int.Parse(
            (
                await session.ColumnAsync(
                    "SELECT COALESCE(MAX(id), 0) FROM generic_sync_failure",
                    [],
                    cancellation
                )
            )[0],
            CultureInfo.InvariantCulture
        );

    public async Task<ImmutableArray<SyncFailure>> SinceAsync(
        int id,
        CancellationToken cancellation
    ) =>
        [
            .. (
                await session.RowsAsync(
                    "SELECT binding_model, external_id, reason FROM generic_sync_failure WHERE id > $1 ORDER BY id",
                    [id],
                    cancellation
                )
            ).Select(row => new SyncFailure(row[0], row[1], row[2])),
        ];
}
