using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Certification.Platform;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

internal sealed class ExportsRecords : ICheck
{
    public string Id => "exports-records";

    public string Title =>
        "Contacts and deliveries sent with \"Export to Connectors\" are there once and as in Odoo, also when sent twice";

    public ImmutableArray<string> Needs => ["import-complete"];

    public string? WhyNotFor(Blueprint blueprint) =>
        Sent(blueprint).IsEmpty ? "neither contacts nor deliveries are sent to the platform" : null;

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
        ImmutableArray<string>.Builder facts = ImmutableArray.CreateBuilder<string>();
        foreach (Entity entity in Sent(context.Blueprint))
        {
            SentRecords records = new(context, entity);
            OutsidePlatform platform = await context.PlatformAsync(cancellation);
            ImmutableHashSet<string> before = SentRecords.Keys(platform, entity);
            ImmutableArray<int> made = await MakeAsync(context, entity, cancellation);
            findings.AddRange(await SendAsync(context, records, made, cancellation));
            ImmutableHashSet<string> first = SentRecords.Keys(platform, entity).Except(before);
            findings.AddRange(await records.CompareAsync(this, made, first, cancellation));
            findings.AddRange(Values(entity, platform, first));
            findings.AddRange(await SendAsync(context, records, made, cancellation));
            int doubled = SentRecords.Keys(platform, entity).Except(before).Except(first).Count;
            if (doubled > 0)
            {
                findings.Add(
                    this.Error($"Sent again, {doubled} more {entity.Plural} were made there.")
                );
            }

            facts.Add($"{made.Length} {entity.Plural} sent, {first.Count} there");
        }

        return CheckOutcome.Of(findings.ToImmutable(), facts.ToImmutable());
    }

    private static ImmutableArray<Entity> Sent(Blueprint blueprint) =>
        [
            .. blueprint.Entities.Where(entity =>
                entity.OdooModel is "res.partner" or SentDeliveries.Model
                && entity.Direction != Direction.Import
                && entity.Endpoints.Create is not null
                && entity.EnabledBy.IsEmpty
            ),
        ];

    private static Task<ImmutableArray<int>> MakeAsync(
        CertificationContext context,
        Entity entity,
        CancellationToken cancellation
    ) =>
        entity.OdooModel == SentDeliveries.Model
            ? SentDeliveries.MakeAsync(context, cancellation)
            : SentContacts.MakeAsync(context, entity, cancellation);

    private IEnumerable<Finding> Values(
        Entity entity,
        OutsidePlatform platform,
        ImmutableHashSet<string> keys
    ) =>
        entity.OdooModel == SentDeliveries.Model
            ? SentDeliveries
                .Differences(entity, [.. keys.Select(key => platform.Record(entity, key).Payload)])
                .Select(difference => this.Error($"{difference}."))
            : [];

    private Task<ImmutableArray<Finding>> SendAsync(
        CertificationContext context,
        SentRecords records,
        ImmutableArray<int> made,
        CancellationToken cancellation
    ) => this.SyncAsync(context, _ => records.SendAsync(made, cancellation), cancellation);
}
