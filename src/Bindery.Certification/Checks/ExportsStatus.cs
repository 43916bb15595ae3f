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
        // One after the other: what follows within seconds is told together.
        foreach (
            Func<PlatformRecord, CancellationToken, Task> step in new[]
            {
                orders.ConfirmAsync,
                orders.DeliverAsync,
            }
        )
        {
            findings.AddRange(
                await this.SyncAsync(context, _ => step(added, cancellation), cancellation)
            );
        }

        long told = platform.Updates(entity) - before;
        string there = PayloadPath.Text(platform.Record(entity, added.Key).Payload, orders.Path);
        findings.AddRange(await EchoAsync(context, entity, orders, added, cancellation));
        long again = platform.Updates(entity) - before - told;
        await orders.ListenAsync(false, cancellation);
        findings.AddRange(Judge(orders, added.Key, there, told, again));
        return CheckOutcome.Of(
            [.. findings],
            $"order {added.Key} became \"{orders.Expected}\" there by {told} calls, {again} more after it came back"
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
        string key,
        string there,
        long told,
        long again
    )
    {
        if (there != orders.Expected)
        {
            yield return this.Error(
                $"Order {key} was delivered here and is \"{there}\" there, not \"{orders.Expected}\"."
            );
        }

        if (told != orders.Steps)
        {
            yield return this.Error(
                $"Order {key} was given a status {told} times instead of {orders.Steps}."
            );
        }

        if (again > 0)
        {
            yield return this.Error(
                $"Order {key} was given a status {again} more times after nothing new had happened."
            );
        }
    }
}
