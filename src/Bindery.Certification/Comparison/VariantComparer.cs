using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Certification.Comparison;

/// <summary>A product's variants: one binding each, on that product, with its own values.</summary>
internal sealed class VariantComparer : IDetailComparer
{
    private const string TemplateField = "product_tmpl_id";

    public EntityKind Kind => EntityKind.Product;

    public async Task<ImmutableArray<FieldDifference>> CompareAsync(
        SideBySide sides,
        Entity entity,
        ImmutableArray<RecordPair> pairs,
        CancellationToken cancellation
    )
    {
        ChildEntity? child = entity.Children.FirstOrDefault(one => one.Kind == EntityKind.Variant);
        if (child is null)
        {
            return [];
        }

        string model = sides.Backend.Names.Of(child).BindingModel;
        MappedFields fields = await sides.FieldsAsync(
            model,
            child.Fields.Where(field => field.Direction != Direction.Export),
            cancellation
        );
        ImmutableArray<BoundRecord> bound = await sides.BoundAsync(
            model,
            [.. fields.Names, TemplateField],
            cancellation
        );
        VariantSet variants = new(
            child,
            fields,
            bound.ToLookup(record => record.ExternalId),
            bound.ToLookup(record => record.Reference(TemplateField)),
            await AttributesAsync(sides, cancellation)
        );
        return [.. pairs.SelectMany(variants.Differences)];
    }

    /// <summary>Variant → its attribute values, also those that the template has only one of.</summary>
    private static async Task<ILookup<int, string>> AttributesAsync(
        SideBySide sides,
        CancellationToken cancellation
    )
    {
        ImmutableArray<JsonObject> values = await sides.Odoo.SearchReadAsync(
            "product.template.attribute.value",
            [],
            ["name", "attribute_id", "ptav_product_variant_ids"],
            cancellation
        );
        return (
            from value in values
            from variant in value["ptav_product_variant_ids"]!.AsArray()
            select (
                Id: (int)variant!,
                Text: VariantSet.Option(
                    PayloadPath.Scalar(value["attribute_id"]![1]),
                    PayloadPath.Scalar(value["name"])
                )
            )
        ).ToLookup(pair => pair.Id, pair => pair.Text);
    }
}
