using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Sampling;

/// <summary>Sums over the lines of an order, each of them rounded already.</summary>
internal readonly record struct OrderAmounts(
    decimal Subtotal,
    decimal Shipping,
    decimal Tax,
    bool TaxIncluded
)
{
    public decimal Total => Subtotal + Shipping + (TaxIncluded ? 0 : Tax);

    public static OrderAmounts Of(RecordShape shape, JsonNode order)
    {
        decimal lines = 0;
        decimal shipping = 0;
        decimal tax = 0;
        foreach (ChildShape child in shape.Children)
        {
            foreach (JsonObject line in RecordsIn.Of(order, child.Path, child.Only))
            {
                LineAmounts amounts = LineAmounts.Of(child.Shape, line, order);
                lines += child.Shape.Kind is EntityKind.OrderLine or EntityKind.Line
                    ? amounts.Net
                    : 0;
                shipping += child.Shape.Kind == EntityKind.ShippingLine ? amounts.Net : 0;
                tax += amounts.TaxAmount;
            }
        }

        return new OrderAmounts(lines, shipping, tax, Included(shape, order));
    }

    private static bool Included(RecordShape shape, JsonNode order) =>
        shape
            .Children.SelectMany(child => child.Shape.Members)
            .Any(member => LineAmounts.Included(member, order));
}
