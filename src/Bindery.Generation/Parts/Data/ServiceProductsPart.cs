using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Components.Mapping;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Data;

/// <summary><c>data/product_data.xml</c>: what an order line is made of when it is no product.</summary>
internal sealed class ServiceProductsPart(ConnectorContext connector) : IPart
{
    private const string Path = "data/product_data.xml";

    private static readonly (string Id, string Words)[] Usual =
    [
        ("product_shipping", "shipping"),
        ("product_discount", "discount"),
        ("product_unknown", "item without product"),
    ];

    public ModuleDraft PutInto(ModuleDraft draft) =>
        Products()
            .Aggregate(
                draft.EnsureXmlFile(Path, isNoUpdate: true),
                (current, product) =>
                    current.EnsureRecord(Path, product.Id, Product(product.Id, product.Words))
            );

    private IEnumerable<(string Id, string Words)> Products() =>
        Usual.Concat(Fees()).Concat(Charges());

    private IEnumerable<(string Id, string Words)> Fees() =>
        connector
            .Blueprint.Entities.SelectMany(entity => entity.Children)
            .Where(child =>
                child.Kind == EntityKind.ShippingLine && !ChargedProduct.IsShipping(child)
            )
            .Select(child => (ChargedProduct.Of(child), WordCase.ToWords(child.Name)))
            .Where(fee => Usual.All(usual => usual.Id != fee.Item1));

    private IEnumerable<(string Id, string Words)> Charges() =>
        connector
            .Blueprint.Entities.SelectMany(entity => entity.Children)
            .SelectMany(child => child.Fields)
            .Where(field => field.Convert == Conversion.Charges)
            .SelectMany(LineCharges.Kinds)
            .Where(kind => kind is ChargeKind.Tax or ChargeKind.Other)
            .Distinct()
            .Select(kind => ($"product_{kind}", kind));

    private XmlSource Product(string id, string words)
    {
        XmlValue name = XmlValue.Of($"{connector.Blueprint.Title} {words}");
        return XmlSource.Of(
            $"""
            <record id="{XmlValue.Of(id)}" model="product.product">
                <field name="name">{name}</field>
                <field name="detailed_type">service</field>
                <field name="sale_ok" eval="False" />
                <field name="purchase_ok" eval="False" />
                <field name="list_price">0.0</field>
                <field name="taxes_id" eval="[Command.clear()]" />
            </record>
            """
        );
    }
}
