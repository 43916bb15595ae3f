using System.Collections.Immutable;

namespace Bindery.Blueprints;

/// <summary>How a platform words how much there is of what, and where.</summary>
/// <param name="Level">An entity of kind inventory.</param>
public sealed record StockLevelMembers(Entity Level)
{
    /// <summary>Goods that lie in the warehouse, whether they are reserved or not.</summary>
    private const string OnHand = "qty_available";

    public string Item => Level.Key.External[0];

    /// <summary>Null where the platform has one place only.</summary>
    public string? Place => Level.Key.External is [_, var place, ..] ? place : null;

    public string Quantity => QuantityField?.External ?? "quantity";

    /// <summary>The platform subtracts by itself what its customers have ordered.</summary>
    public bool IsOnHand => QuantityField?.Odoo == OnHand;

    /// <summary>Member that says whether there is any, and what it then holds; null where none does.</summary>
    public FieldMapping? IsAny => Level.Fields.FirstOrDefault(IsTruth);

    /// <summary>Names of items and places are texts, even those of digits only.</summary>
    public bool NamesAreText =>
        Level.Fields.Any(member => member.External == Item && member.Type == FieldType.String);

    /// <summary>What every level says besides.</summary>
    public ImmutableArray<DefaultValue> Constants =>
        [
            .. Level
                .Fields.Where(member => member is { ReadOnly: false, Odoo: null })
                .Where(member => member.Constant is not null)
                .Select(member => new DefaultValue(member.External, member.Constant!)),
        ];

    private FieldMapping? QuantityField =>
        Level.Fields.FirstOrDefault(member =>
            member.Odoo is "quantity" or OnHand && !IsTruth(member)
        );

    private static bool IsTruth(FieldMapping member) =>
        member is { Odoo: not null, ExportValues.IsEmpty: false };
}
