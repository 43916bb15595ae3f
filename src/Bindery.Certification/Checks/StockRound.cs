using System.Collections.Immutable;

namespace Bindery.Certification.Checks;

/// <summary>Counts that follow each other while a job waits, and what the platform has to hear of them.</summary>
/// <param name="Told">How often the platform is to be told.</param>
internal sealed record StockRound(ImmutableArray<(StockItem Item, int Quantity)> Counts, int Told)
{
    /// <summary>What there is in the end, which alone is told.</summary>
    public IEnumerable<(StockItem Item, int Quantity)> Last =>
        Counts.GroupBy(count => count.Item).Select(counts => counts.Last());

    /// <summary>In the second round one product ends with what the platform has already.</summary>
    public static ImmutableArray<StockRound> Of(StockItem first, StockItem second) =>
        [
            new([(first, 5), (first, 8), (second, 7)], Told: 2),
            new([(first, 3), (first, 8), (second, 4)], Told: 1),
        ];
}
