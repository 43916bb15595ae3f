using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Certification.Comparison;
using Bindery.Certification.Platform;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

/// <summary>An order goes out of Odoo's warehouse, and the platform hears of it.</summary>
internal sealed class ExportsStatus : ICheck
{
    public string Id => "exports-status";

    public string Title =>
        "An order delivered in Odoo gets its status there, once, and none comes back";

    public ImmutableArray<string> Needs => ["import-complete"];

    public string? WhyNotFor(Blueprint blueprint) =>
        ToldOrders.Of(blueprint) is null ? "the platform is told no status" : null;

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        Entity entity = ToldOrders.Of(context.Blueprint)!;
        ToldOrders orders = new(context, entity);
        OutsidePlatform platform = await context.PlatformAsync(cancellation);
        PlatformRecord added = platform.Add(entity, orders.Given());
        List<Finding> findings =
        [
            .. await this.SyncAsync(
                context,
                backend => backend.SyncAsync(entity, cancellation),
                cancellation
            ),
        ];
        long before = platform.Updates(entity);
        await orders.ListenAsync(true, cancellation);
        findings.AddRange(
            await this.SyncAsync(
                context,
                _ => orders.DeliverAsync(added, cancellation),
                cancellation
            )
        );
        long told = platform.Updates(entity) - before;
        findings.AddRange(await EchoAsync(context, entity, orders, added, cancellation));
        long again = platform.Updates(entity) - before - told;
        await orders.ListenAsync(false, cancellation);
        findings.AddRange(Judge(orders, platform.Record(entity, added.Key), told, again));
        return CheckOutcome.Of(
            [.. findings],
            $"order {added.Key} became \"{orders.Expected}\" there by {told} call, {again} more after it came back"
        );
    }

    /// <summary>The platform's own news of what it was told, and a change in Odoo that says nothing new.</summary>
    private async Task<ImmutableArray<Finding>> EchoAsync(
        CertificationContext context,
        Entity entity,
        ToldOrders orders,
        PlatformRecord added,
        CancellationToken cancellation
    ) =>
        [
            .. await this.SyncAsync(
                context,
                backend => backend.SyncAsync(entity, cancellation),
                cancellation
            ),
            .. await this.SyncAsync(
                context,
                _ => orders.TouchAsync(added, cancellation),
                cancellation
            ),
        ];

    private IEnumerable<Finding> Judge(
        ToldOrders orders,
        PlatformRecord record,
        long told,
        long again
    )
    {
        string there = PayloadPath.Scalar(PayloadPath.Read(record.Payload, orders.Path));
        if (there != orders.Expected)
        {
            yield return this.Error(
                $"Order {record.Key} was delivered here and is \"{there}\" there, not \"{orders.Expected}\"."
            );
        }

        if (told > 1 || again > 0)
        {
            yield return this.Error(
                $"Order {record.Key} was given its status {told + again} times instead of once."
            );
        }
    }
}
