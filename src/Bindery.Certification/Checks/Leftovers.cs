using System.Collections.Immutable;
using Bindery.Certification.Database;

namespace Bindery.Certification.Checks;

/// <summary>Looks for what a module had, after it was uninstalled.</summary>
internal sealed class Leftovers(DatabaseSession session, Belongings belongings)
{
    private static readonly ImmutableArray<string> TechnicalModels =
    [
        "ir.",
        "queue.",
        "res.groups",
    ];

    /// <summary>What is still there, in words.</summary>
    public async Task<ImmutableArray<string>> FindAsync(CancellationToken cancellation)
    {
        ImmutableHashSet<string> now =
        [
            .. await session.ColumnAsync(
                "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public'",
                [],
                cancellation
            ),
        ];
        return
        [
            .. belongings.Tables.Intersect(now).Select(table => $"table {table}"),
            .. await LeftColumnsAsync(cancellation),
            .. await LeftRowsAsync(now, cancellation),
            .. await LeftNamesAsync(cancellation),
            .. await LeftBackendsAsync(now, cancellation),
        ];
    }

    private async Task<ImmutableArray<string>> LeftColumnsAsync(CancellationToken cancellation)
    {
        ImmutableArray<ImmutableArray<string>> now = await session.RowsAsync(
            "SELECT table_name::text, column_name::text FROM information_schema.columns WHERE table_schema = 'public'",
            [],
            cancellation
        );
        ImmutableHashSet<OwnedColumn> all = [.. now.Select(row => new OwnedColumn(row[0], row[1]))];
        return
        [
            .. belongings
                .Columns.Where(all.Contains)
                .Select(column => $"column {column.Name} of {column.Table}"),
        ];
    }

    private async Task<ImmutableArray<string>> LeftRowsAsync(
        ImmutableHashSet<string> now,
        CancellationToken cancellation
    )
    {
        ImmutableArray<string>.Builder left = ImmutableArray.CreateBuilder<string>();
        foreach (
            IGrouping<string, OwnedRow> model in belongings
                .Rows.Where(IsTechnical)
                .GroupBy(row => row.Model)
        )
        {
            string table = Table(model.Key);
            if (!now.Contains(table))
            {
                continue;
            }

            ImmutableArray<string> found = await session.ColumnAsync(
                $"SELECT id::text FROM \"{table}\" WHERE id::text = ANY(string_to_array($1, ','))",
                [string.Join(',', model.Select(row => row.Id))],
                cancellation
            );
            left.AddRange(
                model
                    .Where(row => found.Contains(row.Id))
                    .Select(row => $"{row.Model} {row.Id} ({belongings.Module}.{row.Name})")
            );
        }

        return left.ToImmutable();
    }

    private async Task<ImmutableArray<string>> LeftNamesAsync(CancellationToken cancellation) =>
        [
            .. (
                await session.ColumnAsync(
                    "SELECT name FROM ir_model_data WHERE module = $1",
                    [belongings.Module],
                    cancellation
                )
            ).Select(name => $"external id {belongings.Module}.{name}"),
        ];

    /// <summary>The delegated parts of backends: rows of other modules that nobody owns any more.</summary>
    private async Task<ImmutableArray<string>> LeftBackendsAsync(
        ImmutableHashSet<string> now,
        CancellationToken cancellation
    ) =>
        !now.Contains("connector_base_backend")
            ? []
            :
            [
                .. (
                    await session.ColumnAsync(
                        "SELECT id::text FROM connector_base_backend WHERE concrete_model = $1",
                        [belongings.BackendModel],
                        cancellation
                    )
                ).Select(id =>
                    $"connector.base.backend {id}, part of a {belongings.BackendModel} that is gone"
                ),
            ];

    /// <summary>
    /// A product that orders use can't go and needn't; that it is still called the module's would
    /// be seen by its external id.
    /// </summary>
    private static bool IsTechnical(OwnedRow row) =>
        TechnicalModels.Any(prefix => row.Model.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Actions share one table family; the rest follow their model's name.</summary>
    private static string Table(string model) =>
        model switch
        {
            "ir.actions.act_window" => "ir_act_window",
            "ir.actions.server" => "ir_act_server",
            "ir.actions.act_url" => "ir_act_url",
            "ir.actions.client" => "ir_act_client",
            "ir.actions.report" => "ir_act_report_xml",
            "ir.actions.act_window.view" => "ir_act_window_view",
            _ => model.Replace('.', '_'),
        };
}
