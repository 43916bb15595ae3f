using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Records;

/// <summary>What can have a stock level: products and their variants.</summary>
internal sealed class StockedItems(PlatformState state)
{
    private readonly ImmutableArray<RecordShape> products =
    [
        .. state.Shapes.Where(shape => shape.Kind == EntityKind.Product),
    ];

    public bool Has(string key) => HasProduct(key) || HasVariant(key);

    public bool HasProduct(string key) =>
        products.Any(shape => state.Find(shape.Name, key) is not null);

    /// <param name="product">Null for a variant of any product.</param>
    public bool HasVariant(string key, string? product = null) =>
        products.Any(shape =>
            state
                .Table(shape.Name)
                .Records.Where(record => product is null || record.Key == product)
                .Any(record => Holds(shape, record, key))
        );

    private static bool Holds(RecordShape shape, StoredRecord product, string key)
    {
        JsonNode payload = JsonBytes.Thawed(product.Json);
        return shape.Children.Any(child =>
            MemberPath.Read(payload, child.Path) is JsonArray variants
            && variants.OfType<JsonObject>().Any(one => RecordKey.Of(child.Shape, one) == key)
        );
    }
}
