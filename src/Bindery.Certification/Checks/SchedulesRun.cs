using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Certification.Odoo;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

internal sealed class SchedulesRun : ICheck
{
    private const string Model = "ir.cron";

    public string Id => "schedules-run";

    public string Title =>
        "Schedules are off until somebody wants them, and then run without an error";

    public ImmutableArray<string> Needs => ["installs-cleanly"];

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        ImmutableArray<JsonObject> schedules = await SchedulesAsync(context, cancellation);
        if (schedules.IsEmpty)
        {
            return CheckOutcome.Of([
                this.Error(
                    $"{context.Module.Name} has no schedule.",
                    mend: "Add an ir.cron, switched off, for each entity that is synchronised."
                ),
            ]);
        }

        List<Finding> findings = [.. schedules.Where(IsOn).Select(OnFromTheStart)];
        long last = await LastRunAsync(context, cancellation);
        foreach (JsonObject schedule in schedules)
        {
            findings.AddRange(await TryAsync(context, schedule, cancellation));
        }

        long runs = await LastRunAsync(context, cancellation) - last;
        return CheckOutcome.Of([.. findings], $"{schedules.Length} schedules started, {runs} runs");
    }

    private static async Task<ImmutableArray<JsonObject>> SchedulesAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        ImmutableArray<string> ids = await context.Database.Session.ColumnAsync(
            "SELECT res_id::text FROM ir_model_data WHERE module = $1 AND model = $2 ORDER BY res_id",
            [context.Module.Name, Model],
            cancellation
        );
        JsonArray numbers =
        [
            .. ids.Select(id => (JsonNode)int.Parse(id, CultureInfo.InvariantCulture)),
        ];
        OdooClient odoo = await context.ClientAsync(cancellation);
        return await odoo.SearchReadAsync(
            Model,
            new JsonArray(new JsonArray("id", "in", numbers)),
            ["name", "active"],
            cancellation
        );
    }

    private static bool IsOn(JsonObject schedule) => (bool)schedule["active"]!;

    private Finding OnFromTheStart(JsonObject schedule) =>
        this.Error(
            $"The schedule \"{schedule["name"]}\" is on as soon as the module is installed.",
            mend: "Set active to False in its record: whoever has configured the backend switches it on."
        );

    /// <summary>As the scheduler calls it, whether it is on or not.</summary>
    private Task<ImmutableArray<Finding>> TryAsync(
        CertificationContext context,
        JsonObject schedule,
        CancellationToken cancellation
    ) =>
        this.SyncAsync(
            context,
            async _ =>
                await (await context.ClientAsync(cancellation)).CallAsync(
                    Model,
                    "method_direct_trigger",
                    new JsonArray(new JsonArray((int)schedule["id"]!)),
                    cancellation
                ),
            cancellation
        );

    private static Task<int> LastRunAsync(
        CertificationContext context,
        CancellationToken cancellation
    ) => new SyncRuns(context.Database.Session).LastIdAsync(cancellation);
}
