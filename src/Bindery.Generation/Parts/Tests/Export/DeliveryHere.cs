using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests.Export;

/// <summary>A delivery that a test makes to send it, and what is sent of it.</summary>
internal static class DeliveryHere
{
    private const string Amount = "7.0";
    private const string Price = "3.5";
    private const string Quantity = "2";

    // What the method below fills in, and a carrier's platform may be sent.
    private static readonly ImmutableArray<string> Texts =
    [
        "name",
        "partner_id.name",
        "partner_id.street",
        "partner_id.city",
        "partner_id.zip",
        "partner_id.country_id.code",
        "partner_id.email",
        "partner_id.phone",
    ];

    private static readonly ImmutableArray<string> LineTexts =
    [
        "product_id.name",
        "product_id.default_code",
    ];

    public static bool Is(Entity entity) => entity.OdooModel == "stock.picking";

    /// <summary>Texts whose change is sent; a delivery's name is what it is known by.</summary>
    public static ImmutableArray<SentField> Changeable(Entity entity) =>
        [
            .. entity
                .Fields.Where(field =>
                    IsFilled(field, Texts) && field.Odoo is "partner_id.city" or "partner_id.street"
                )
                .Select(field => new SentField(field.External, field.Odoo!, "", "")),
        ];

    public static PythonSource Method =>
        PythonSource.Of(
            $$"""
            def delivery(self):
                {{Docstring.Of("Return a delivery of two candles that is ready to leave.")}}
                company = self.backend.company_id
                warehouse = self.env["stock.warehouse"].search(
                    [("company_id", "=", company.id)], limit=1
                )
                partner = self.env["res.partner"].create(
                    {
                        "name": "Zoë Example",
                        "street": "1 Example Street",
                        "city": "Eindhoven",
                        "zip": "5611 EM",
                        "country_id": self.env.ref("base.nl").id,
                        "email": "zoe@example.com",
                        "phone": "+31 612345678",
                    }
                )
                product = self.env["product.product"].create(
                    {"name": "Candle", "default_code": "CANDLE", "lst_price": 3.5}
                )
                places = {
                    "location_id": warehouse.lot_stock_id.id,
                    "location_dest_id": self.env.ref("stock.stock_location_customers").id,
                }
                delivery = self.env["stock.picking"].create(
                    dict(
                        places,
                        partner_id=partner.id,
                        picking_type_id=warehouse.out_type_id.id,
                    )
                )
                self.env["stock.move"].create(
                    dict(
                        places,
                        name=product.name,
                        picking_id=delivery.id,
                        product_id=product.id,
                        product_uom=product.uom_id.id,
                        product_uom_qty=2,
                    )
                )
                delivery.action_confirm()
                delivery.action_assign()
                return delivery
            """
        );

    /// <summary>That <c>payload</c> has the delivery's values, and those of its one line.</summary>
    public static PythonSource Sent(EntityContext entity) =>
        PythonSource.Lines(
            Values(entity.Entity.Fields, Texts, "payload", "self.record_here"),
            PythonSource.Lines(entity.SentLines.Select(Line))
        );

    private static PythonSource Line(ChildEntity child) =>
        PythonSource.Lines(
            PythonSource.Of($"move = self.record_here.{PythonName.Of(child.OdooField!)}"),
            PythonSource.Of($"(line,) = payload{Subscript.Of(child.Path)}"),
            Values(child.Fields, LineTexts, "line", "move")
        );

    private static PythonSource Values(
        IEnumerable<FieldMapping> fields,
        ImmutableArray<string> texts,
        string sent,
        string record
    ) =>
        PythonSource.Lines(
            fields
                .Select(field => (field.External, Value: Value(field, texts, record)))
                .Where(field => field.Value is not null)
                .Select(field =>
                    TestStatement.Equal(
                        PythonSource.Of($"{PythonName.Of(sent)}{Subscript.Of(field.External)}"),
                        field.Value!
                    )
                )
        );

    private static PythonSource? Value(
        FieldMapping field,
        ImmutableArray<string> texts,
        string record
    ) =>
        field.Convert is Conversion.DeliveredAmount ? new PythonSource(Amount)
        : field.Convert is Conversion.DeliveredPrice ? new PythonSource(Price)
        : field is { Convert: Conversion.Integer, Odoo: "product_uom_qty" }
            ? new PythonSource(Quantity)
        : IsFilled(field, texts)
            ? PythonSource.Join(".", [new PythonSource(record), Path(field.Odoo!)])
        : null;

    private static bool IsFilled(FieldMapping field, ImmutableArray<string> texts) =>
        field
            is {
                Odoo: { } path,
                Type: FieldType.String,
                Convert: null,
                Values.IsEmpty: true,
                Needs: null,
                BindingField: false,
                ReadOnly: false,
            }
        && texts.Contains(path);

    /// <summary>Fields one behind the other: <c>partner_id.city</c>.</summary>
    public static PythonSource Path(string path) =>
        PythonSource.Join(".", path.Split('.').Select(name => (PythonSource)PythonName.Of(name)));
}
