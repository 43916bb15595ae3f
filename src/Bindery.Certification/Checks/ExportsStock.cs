using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Certification.Platform;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

/// <summary>Stock is counted in Odoo's warehouse, and the platform hears of it.</summary>
internal sealed class ExportsStock : ICheck
{
    public string Id => "exports-stock";

    public string Title =>
        "Stock counted in Odoo is there what it is here, told once and where it has changed";

    public ImmutableArray<string> Needs => ["import-complete"];

    public string? WhyNotFor(Blueprint blueprint) =>
        ToldLevels.Of(blueprint) is null ? "the platform is told no stock" : null;

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        ToldLevels levels = ToldLevels.Of(context.Blueprint)!;
        NewStockItems items = new(context, levels);
        await items.AddAsync(cancellation);
        List<Finding> findings =
        [
            .. await this.SyncAsync(
                context,
                backend => backend.SyncAsync(levels.Stocked.Product, cancellation),
                cancellation
            ),
        ];
        (StockItem first, StockItem second) = await items.ArrivedAsync(cancellation);
        OutsidePlatform platform = await context.PlatformAsync(cancellation);
        CountedStock stock = new(
            await context.ClientAsync(cancellation),
            await context.BackendAsync(cancellation)
        );
        long before = platform.Writes(levels.Level);
        await stock.ListenAsync(levels.Place(platform), cancellation);
        foreach (StockRound round in StockRound.Of(first, second))
        {
            findings.AddRange(await TellAsync(context, levels, stock, round, cancellation));
        }

        await stock.EndAsync(cancellation);
        return CheckOutcome.Of(
            [.. findings],
            $"stock of {first.Item} and {second.Item} counted 6 times, told {platform.Writes(levels.Level) - before} times"
        );
    }

    private async Task<ImmutableArray<Finding>> TellAsync(
        CertificationContext context,
        ToldLevels levels,
        CountedStock stock,
        StockRound round,
        CancellationToken cancellation
    )
    {
        OutsidePlatform platform = await context.PlatformAsync(cancellation);
        long before = platform.Writes(levels.Level);
        ImmutableArray<Finding> failed = await this.SyncAsync(
            context,
            async _ =>
            {
                foreach ((StockItem item, int quantity) in round.Counts)
                {
                    await stock.CountAsync(item.Product, quantity, cancellation);
                }
            },
            cancellation
        );
        long told = platform.Writes(levels.Level) - before;
        return [.. failed, .. Judge(levels, platform, round, told)];
    }

    private IEnumerable<Finding> Judge(
        ToldLevels levels,
        OutsidePlatform platform,
        StockRound round,
        long told
    )
    {
        foreach ((StockItem item, int quantity) in round.Last)
        {
            string there = levels.Quantity(platform, item.Item);
            if (!ToldLevels.IsSame(there, quantity))
            {
                yield return this.Error(
                    $"Stock of {item.Item}: {quantity} are free here and {there} there."
                );
            }
        }

        if (told != round.Told)
        {
            yield return this.Error(
                $"After {round.Counts.Length} counts the platform was told {told} times instead of {round.Told}."
            );
        }
    }
}
