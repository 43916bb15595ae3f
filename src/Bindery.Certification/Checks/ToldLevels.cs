using System.Collections.Immutable;
using System.Globalization;
using Bindery.Blueprints;
using Bindery.Certification.Comparison;
using Bindery.Certification.Platform;

namespace Bindery.Certification.Checks;

/// <summary>The platform's stock levels, and of what they are.</summary>
internal sealed record ToldLevels(Entity Level, StockedRecord Stocked)
{
    /// <summary>Names a place where none is known yet; ids of most platforms are numbers.</summary>
    private const string AnyPlace = "1";

    public string ItemField => Stocked.ItemField(Level);

    private readonly StockLevelMembers members = new(Level);

    /// <summary>Null where the platform is told no stock.</summary>
    public static ToldLevels? Of(Blueprint blueprint) =>
        blueprint.Entities.FirstOrDefault(entity =>
            entity.Kind == EntityKind.Inventory
            && entity.Direction != Direction.Import
            && entity.Endpoints.Update is not null
        )
            is { } level
        && StockedRecord.Of(blueprint) is { } stocked
            ? new ToldLevels(level, stocked)
            : null;

    /// <summary>Whether the platform's writing, as <c>8</c> or <c>8.0000</c>, means the quantity.</summary>
    public static bool IsSame(string there, int quantity) =>
        decimal.TryParse(there, CultureInfo.InvariantCulture, out decimal known)
        && known == quantity;

    /// <summary>What the platform calls one of its places; null where it has only one.</summary>
    public string? Place(OutsidePlatform platform) =>
        members.Place is { } member
            ? platform
                .Records(Level)
                .Select(record => PayloadPath.Text(record.Payload, member))
                .FirstOrDefault()
                ?? AnyPlace
            : null;

    /// <summary>How much of an item the platform has, as it writes it; "nothing" where it knows of none.</summary>
    public string Quantity(OutsidePlatform platform, string item)
    {
        string? place = Place(platform);
        ImmutableArray<string> found =
        [
            .. platform
                .Records(Level)
                .Where(record =>
                    PayloadPath.Text(record.Payload, members.Item) == item
                    && (place is null || PayloadPath.Text(record.Payload, members.Place!) == place)
                )
                .Select(record => PayloadPath.Text(record.Payload, members.Quantity)),
        ];
        return found.IsEmpty ? "nothing" : string.Join(" and ", found);
    }
}
