using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Odoo;

namespace Bindery.Diagnosis.Reading;

/// <summary>Installed connectors, and what they stand on.</summary>
internal static class ModuleReader
{
    private static readonly ImmutableArray<string> Foundation =
    [
        "queue_job",
        "queue_job_cron_jobrunner",
        "component",
        "component_event",
    ];

    public static async Task<ImmutableArray<ModuleFact>> ReadAsync(
        OdooTables tables,
        CancellationToken cancellation
    )
    {
        JsonArray domain = Domain.And(
            Domain.Where("state", "not in", Domain.List("uninstalled", "uninstallable")),
            Domain.Either(
                Domain.Term("name", "in", Domain.List(Foundation)),
                Domain.Term("name", "like", "connector")
            )
        );
        // Odoo's names for the two versions mean the opposite of what they say.
        ImmutableArray<OdooRecord> rows = await tables.RowsAsync(
            "ir.module.module",
            domain,
            ["name", "state", "latest_version", "installed_version"],
            cancellation
        );
        return
        [
            .. rows.Select(row => new ModuleFact(
                row.Text("name"),
                row.Text("state"),
                row.Text("latest_version"),
                row.Text("installed_version")
            )),
        ];
    }
}
