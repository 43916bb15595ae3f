using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Odoo;

namespace Bindery.Diagnosis.Reading;

/// <summary>Circuit breakers that keep calls back; frameworks before 16.0.2 have none.</summary>
internal static class CircuitReader
{
    private const string Model = "generic.circuit.breaker";

    public static async Task<ImmutableArray<CircuitFact>> ReadAsync(
        OdooTables tables,
        CancellationToken cancellation
    )
    {
        JsonArray isThere = Domain.Where("model", "=", Model);
        if (await tables.CountAsync("ir.model", isThere, cancellation) == 0)
        {
            return [];
        }

        ImmutableArray<OdooRecord> rows = await tables.RowsAsync(
            Model,
            Domain.Where("state", "!=", "closed"),
            ["generic_backend_id", "state", "since", "reason"],
            cancellation
        );
        return
        [
            .. rows.Select(row => new CircuitFact(
                row.Id,
                row.LinkId("generic_backend_id"),
                row.Text("state")
            )
            {
                Since = row.Moment("since"),
                Reason = row.Text("reason"),
            }),
        ];
    }
}
