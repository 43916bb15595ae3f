using System.Globalization;
using Bindery.Certification;
using Bindery.Certification.Odoo;

namespace Bindery.Diagnosis.Tests.RealOdoo;

/// <summary>What the database looks like after a synchronisation in good order, and the way back there.</summary>
internal sealed class HealthyState
{
    private static readonly TimeSpan SyncLimit = TimeSpan.FromMinutes(3);
    private readonly int lastRun;

    private HealthyState(int lastRun) => this.lastRun = lastRun;

    public static async Task<HealthyState> MakeAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        ConnectorBackend backend = await context.BackendAsync(cancellation);
        await backend.CallAsync("action_test_connection", cancellation);
        await backend.SyncAllAsync(cancellation);
        Assert.Empty(await context.Jobs.WaitAsync(0, SyncLimit, cancellation));
        string last = (
            await Ask(context, "SELECT COALESCE(MAX(id), 0) FROM generic_sync_run", cancellation)
        )[0];
        return new HealthyState(int.Parse(last, CultureInfo.InvariantCulture));
    }

    /// <summary>Mends whatever a test has broken. What only jobs and people see is written past the ORM.</summary>
    public async Task RestoreAsync(CertificationContext context, CancellationToken cancellation)
    {
        ConnectorBackend backend = await context.BackendAsync(cancellation);
        (await context.PlatformAsync(cancellation)).SetFaults([]);
        foreach (
            (string name, string value) in (await context.PlatformAsync(cancellation)).Settings
        )
        {
            await Run(
                context,
                $"UPDATE {Table(backend)} SET {name} = '{value}' WHERE id = {backend.Id}",
                cancellation
            );
        }

        await Run(context, string.Join(";\n", Statements(backend)), cancellation);
    }

    private string[] Statements(ConnectorBackend backend) =>
        [
            "DELETE FROM queue_job",
            "DELETE FROM generic_webhook",
            "DELETE FROM generic_sync_failure",
            $"DELETE FROM generic_sync_run WHERE id > {lastRun}",
            BindingsOfOthers(backend),
            $"DELETE FROM {Table(backend)} WHERE id != {backend.Id}",
            "DELETE FROM generic_circuit_breaker",
            "UPDATE connector_base_backend SET state = 'connected', active = TRUE",
            "UPDATE generic_sync_run SET state = 'done', error = NULL, started_on = now() AT TIME ZONE 'UTC', finished_on = now() AT TIME ZONE 'UTC'",
            "UPDATE generic_sync_checkpoint SET high_water = now() AT TIME ZONE 'UTC' - INTERVAL '1 minute'",
            """
                UPDATE ir_cron
                   SET active = TRUE, numbercall = -1,
                       lastcall = now() AT TIME ZONE 'UTC',
                       nextcall = now() AT TIME ZONE 'UTC' + INTERVAL '10 minutes'
                 WHERE ir_actions_server_id IN (
                       SELECT server.id FROM ir_act_server server
                         JOIN ir_model model ON model.id = server.model_id
                        WHERE model.model IN ('shopify.backend', 'generic.webhook'))
                """,
        ];

    private static string BindingsOfOthers(ConnectorBackend backend) =>
        $"""
            DO $$ DECLARE one record; BEGIN
              FOR one IN SELECT DISTINCT conrelid::regclass AS name FROM pg_constraint
                          JOIN pg_attribute ON attrelid = conrelid AND attname = 'backend_id'
                         WHERE contype = 'f' AND confrelid = '{Table(backend)}'::regclass
              LOOP
                EXECUTE format('DELETE FROM %s WHERE backend_id != {backend.Id}', one.name);
              END LOOP;
            END $$
            """;

    private static string Table(ConnectorBackend backend) => backend.Model.Replace('.', '_');

    private static Task Run(
        CertificationContext context,
        string sql,
        CancellationToken cancellation
    ) => context.Database.Session.ExecuteAsync(sql, cancellation);

    private static async Task<IReadOnlyList<string>> Ask(
        CertificationContext context,
        string sql,
        CancellationToken cancellation
    ) => await context.Database.Session.ColumnAsync(sql, [], cancellation);
}
