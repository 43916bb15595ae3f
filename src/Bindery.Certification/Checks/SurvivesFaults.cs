using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Certification.Comparison;
using Bindery.Certification.Faults;
using Bindery.Certification.Platform;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

internal sealed class SurvivesFaults : ICheck
{
    public string Id => "survives-faults";

    public string Title =>
        "Nothing is lost, doubled or wrong after faults, killed workers and a storm of webhooks";

    public ImmutableArray<string> Needs => ["installs-cleanly"];

    public bool IsUsual => false;

    public string? WhyNotFor(Blueprint blueprint) => new ImportComplete().WhyNotFor(blueprint);

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        await using FaultTrialWorld world = await FaultTrialWorld.OpenAsync(context, cancellation);
        FaultTrialRecord record = await new FaultTrial(world.Context).RunAsync(cancellation);
        List<Finding> findings =
        [
            .. record.FailedJobs.Select(job =>
                this.Error($"A job gave up: {job.Call}: {job.Error}")
            ),
        ];
        List<string> facts = [record.Faults, $"{record.Killed} workers killed"];
        SideBySide sides = await world.Context.CompareAsync(cancellation);
        OutsidePlatform platform = await world.Context.PlatformAsync(cancellation);
        ImmutableHashSet<string> sent = SentProducts(world.Context, platform, record);
        foreach (Entity entity in world.Context.ImportedEntities)
        {
            // What was sent is compared by what was sent, not by what would be imported.
            ImmutableArray<PlatformRecord> there =
            [
                .. platform.Records(entity).Where(one => !sent.Contains(one.Key)),
            ];
            EntityComparison comparison = await sides.CompareAsync(entity, there, cancellation);
            findings.AddRange(this.FindingsFrom(comparison));
            facts.Add(comparison.Fact());
        }

        findings.AddRange(await WebhooksAsync(world.Context, record, facts, cancellation));
        findings.AddRange(await ExportsAsync(world.Context, record, facts, cancellation));
        return CheckOutcome.Of([.. findings], [.. facts]);
    }

    /// <summary>Keys of the products that the platform has got from here.</summary>
    private static ImmutableHashSet<string> SentProducts(
        CertificationContext context,
        OutsidePlatform platform,
        FaultTrialRecord record
    ) =>
        ExportedProducts.Of(context.Blueprint) is { } product
            ? SentRecords.Keys(platform, product).Except(record.ProductsBefore)
            : [];

    /// <summary>Each delivery that was accepted is there once and has been dealt with.</summary>
    private async Task<ImmutableArray<Finding>> WebhooksAsync(
        CertificationContext context,
        FaultTrialRecord record,
        List<string> facts,
        CancellationToken cancellation
    )
    {
        ImmutableArray<ImmutableArray<string>> rows = await context.Database.Session.RowsAsync(
            "SELECT delivery_id, processing_status, COALESCE(error, '') FROM generic_webhook",
            [],
            cancellation
        );
        ILookup<string, ImmutableArray<string>> stored = rows.ToLookup(row => row[0]);
        facts.Add($"{record.Deliveries.Length} webhooks sent twice, {rows.Length} stored");
        return
        [
            .. record
                .Deliveries.Where(id => stored[id].Count() != 1)
                .Select(id =>
                    this.Error($"Delivery {id} is stored {stored[id].Count()} times, not once.")
                ),
            .. rows.Where(row => row[1] is not ("done" or "ignored"))
                .Select(row => this.Error($"Delivery {row[0]} is left \"{row[1]}\": {row[2]}")),
        ];
    }

    private async Task<ImmutableArray<Finding>> ExportsAsync(
        CertificationContext context,
        FaultTrialRecord record,
        List<string> facts,
        CancellationToken cancellation
    )
    {
        OutsidePlatform platform = await context.PlatformAsync(cancellation);
        ImmutableHashSet<string> there = SentProducts(context, platform, record);
        facts.Add($"{record.Exported.Length} products sent, {there.Count} there");
        return await ExportedProducts.CompareAsync(
            this,
            context,
            record.Exported,
            there,
            cancellation
        );
    }
}
