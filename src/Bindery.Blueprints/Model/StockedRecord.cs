using System.Collections.Immutable;

namespace Bindery.Blueprints;

/// <summary>Records of the platform that have stock.</summary>
/// <param name="Variant">Null where products have no variants there.</param>
public sealed record StockedRecord(Entity Product, ChildEntity? Variant)
{
    private static readonly ImmutableArray<string> Models = ["product.product", "product.template"];

    public string OdooModel => Variant?.OdooModel ?? Product.OdooModel;

    private ImmutableArray<FieldMapping> Fields => Variant?.Fields ?? Product.Fields;

    /// <summary>Null where the platform has no products.</summary>
    public static StockedRecord? Of(Blueprint blueprint) =>
        blueprint
            .Entities.SelectMany(Of)
            .OrderBy(stocked => Models.IndexOf(stocked.OdooModel))
            .FirstOrDefault();

    /// <summary>Field of the binding with what a level calls the record.</summary>
    public string ItemField(Entity level) =>
        Kept(level.Item ?? level.Key.External[0]) ?? "external_id";

    /// <summary>Field of the binding that keeps a member; null where none does.</summary>
    internal string? Kept(string member) =>
        Fields.FirstOrDefault(field => field.BindingField && field.External == member)?.Odoo;

    private static IEnumerable<StockedRecord> Of(Entity entity)
    {
        if (Models.Contains(entity.OdooModel))
        {
            yield return new StockedRecord(entity, null);
        }

        foreach (ChildEntity child in entity.Children.Where(IsVariant))
        {
            yield return new StockedRecord(entity, child);
        }
    }

    private static bool IsVariant(ChildEntity child) =>
        child.Kind == EntityKind.Variant && child.OdooField is null;
}
