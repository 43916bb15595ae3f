using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Certification.Database;
using Bindery.Certification.Odoo;
using Bindery.Certification.Platform;

namespace Bindery.Framework.Benchmarks;

/// <summary>Webhooks accepted by the connector against requests to a controller that inserts one row.</summary>
internal sealed class WebhookMeasurement : IMeasurement
{
    private const int Rounds = 5;
    private const int Deliveries = 800;
    private const int Workers = 4;
    private const string BarePath = "connector_benchmark/bare";
    private static readonly TimeSpan DrainLimit = TimeSpan.FromMinutes(10);

    public async Task RunAsync(
        PreparedImport prepared,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        OdooDatabase database = await prepared.World.CloneAsync(cancellation);
        try
        {
            int accepted = await MeasureAsync(prepared, database, output, cancellation);
            await CountAsync(prepared, database, accepted, output, cancellation);
        }
        finally
        {
            await database.DropAsync(CancellationToken.None);
        }
    }

    private static async Task<int> MeasureAsync(
        PreparedImport prepared,
        OdooDatabase database,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        string path = await new WebhookTarget(prepared, database).PathAsync(cancellation);
        // The runner rests: what is compared is the taking, not the doing.
        await using OdooServer server = await OdooServer.StartAsync(
            prepared.World.Program,
            database,
            new ServerOptions { Workers = Workers, RunsJobs = false },
            cancellation
        );
        WebhookLoad load = new(server.Address);
        Uri address = new(server.Address, path);
        ImmutableArray<Delivery> warming = Signed(prepared, address, 0);
        await load.RunAsync(path, warming, cancellation);
        await load.RunAsync(BarePath, warming, cancellation);
        Figures figures = new();
        int accepted = warming.Length;
        for (int round = 1; round <= Rounds; round++)
        {
            ImmutableArray<Delivery> deliveries = Signed(prepared, address, round);
            double bare = await load.RunAsync(BarePath, deliveries, cancellation);
            double webhooks = await load.RunAsync(path, deliveries, cancellation);
            figures.Add(new JsonObject { ["bare"] = bare, ["webhooks"] = webhooks });
            accepted += deliveries.Length;
        }

        double ratio = figures.Median("webhooks") / figures.Median("bare");
        await output.WriteLineAsync(
            $"Webhooks accepted, 8 clients: {Figures.Number(figures.Median("webhooks"), "0")} a second, bare controller {Figures.Number(figures.Median("bare"), "0")} a second, ratio {Figures.Number(ratio, "0.00")} (goal ≥ 0.5; rounds: {figures.Listed("webhooks")} against {figures.Listed("bare")})"
        );
        return accepted;
    }

    /// <summary>Lets the jobs run and counts what became of the deliveries.</summary>
    private static async Task CountAsync(
        PreparedImport prepared,
        OdooDatabase database,
        int accepted,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        await using OdooServer server = await OdooServer.StartAsync(
            prepared.World.Program,
            database,
            new ServerOptions { Workers = Workers },
            cancellation
        );
        ImmutableArray<FailedJob> failed = await new JobQueue(database.Session).WaitAsync(
            0,
            DrainLimit,
            cancellation
        );
        ImmutableArray<string> states = await database.Session.ColumnAsync(
            "SELECT processing_status || ' ' || COUNT(*) || ' (different ' || COUNT(DISTINCT delivery_id) || ')' FROM generic_webhook GROUP BY processing_status",
            [],
            cancellation
        );
        await output.WriteLineAsync(
            $"{accepted} deliveries accepted; rows: {string.Join(", ", states)}; failed jobs: {failed.Length}\n"
        );
    }

    private static ImmutableArray<Delivery> Signed(PreparedImport prepared, Uri address, int round)
    {
        Blueprint blueprint = prepared.World.Blueprint;
        Entity customers = blueprint.Entities.First(one => one.Kind == EntityKind.Customer);
        string topic = blueprint.Webhooks!.Topics.First(one => one.Entity == customers.Name).Topic;
        DeliverySigner signer = new(
            blueprint.Webhooks,
            prepared.Platform.Account,
            user: "",
            address
        );
        string secret = prepared.Platform.Settings[blueprint.Webhooks.Signature.Secret];
        ImmutableArray<PlatformRecord> records = prepared.Platform.Records(customers);
        return
        [
            .. records
                .Take(Deliveries)
                .Select(record => signer.Sign(topic, record, secret, $"{round}-{record.Key}")),
        ];
    }
}
