using System.Collections.Immutable;
using Bindery.Certification.Database;

namespace Bindery.Certification.Checks;

/// <summary>Everything in a database that is one module's, so that it can be looked for afterwards.</summary>
internal sealed record Belongings
{
    public required string Module { get; init; }

    public required string BackendModel { get; init; }

    public required ImmutableArray<OwnedRow> Rows { get; init; }

    public required ImmutableHashSet<string> Tables { get; init; }

    public required ImmutableArray<OwnedColumn> Columns { get; init; }

    public int Count => Rows.Length + Tables.Count + Columns.Length;

    // A row that another module names too stays with that one.
    private const string OwnedRows = """
        SELECT d.model, d.res_id::text, d.name FROM ir_model_data d
        WHERE d.module = $1 AND NOT EXISTS (
            SELECT 1 FROM ir_model_data o
            WHERE o.model = d.model AND o.res_id = d.res_id AND o.module <> d.module)
        """;

    private const string OwnedTables = """
        SELECT REPLACE(m.model, '.', '_') FROM ir_model m
        JOIN ir_model_data d ON d.model = 'ir.model' AND d.res_id = m.id
        GROUP BY m.model HAVING EVERY(d.module = $1)
        UNION SELECT r.name FROM ir_model_relation r
        JOIN ir_module_module i ON i.id = r.module
        GROUP BY r.name HAVING EVERY(i.name = $1)
        """;

    private const string OwnedColumns = """
        SELECT REPLACE(f.model, '.', '_'), f.name FROM ir_model_fields f
        JOIN ir_model_data d ON d.model = 'ir.model.fields' AND d.res_id = f.id
        WHERE f.store GROUP BY f.model, f.name HAVING EVERY(d.module = $1)
        """;

    public static async Task<Belongings> ReadAsync(
        DatabaseSession session,
        string module,
        string backendModel,
        CancellationToken cancellation
    ) =>
        new()
        {
            Module = module,
            BackendModel = backendModel,
            Rows =
            [
                .. (await session.RowsAsync(OwnedRows, [module], cancellation)).Select(
                    row => new OwnedRow(row[0], row[1], row[2])
                ),
            ],
            Tables = [.. await session.ColumnAsync(OwnedTables, [module], cancellation)],
            Columns =
            [
                .. (await session.RowsAsync(OwnedColumns, [module], cancellation)).Select(
                    row => new OwnedColumn(row[0], row[1])
                ),
            ],
        };
}
