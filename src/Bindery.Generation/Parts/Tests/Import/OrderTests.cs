using Bindery.Blueprints;
using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests.Import;

/// <summary>Of an order: customer and product come along, and the amounts are the platform's.</summary>
internal static class OrderTests
{
    public static PythonSource Of(EntityContext order) =>
        PythonSource.Paragraphs(BringsAlong(order), Addresses(order), Amounts(order));

    private static PythonSource BringsAlong(EntityContext order)
    {
        FieldMapping? customer = Find(order.Entity.Fields, Conversion.Customer);
        FieldMapping? product = Find(
            order.Entity.Children.SelectMany(child => child.Fields),
            Conversion.Product
        );
        PythonSource assertions = PythonSource.Lines(
            Assertion(order, customer, PythonName.Of("customer"), PythonSource.Of($"partner_id")),
            Assertion(
                order,
                product,
                PythonName.Of("product"),
                PythonSource.Of($"order_line[0].product_id")
            )
        );
        return assertions.IsEmpty
            ? PythonSource.Empty
            : PythonSource.Of(
                $"""
                def test_brings_customer_and_product_along(self):
                    {Sync(order)}
                    order = self.imported()
                    {assertions}
                """
            );
    }

    private static PythonSource Assertion(
        EntityContext order,
        FieldMapping? field,
        PythonName record,
        PythonSource place
    ) =>
        field?.Entity is not { } target
            ? PythonSource.Empty
            : PythonSource.Lines(
                TestStatement.Call(
                    PythonSource.Of($"{record} = self.binding"),
                    PythonLiteral.Of(order.Connector.BindingOf(target)),
                    PythonLiteral.Of(SampleKeys.Of(order.Connector.Blueprint, target).ToString())
                ),
                TestStatement.Call(
                    PythonSource.Of($"self.assertEqual"),
                    PythonSource.Of($"order.{place}"),
                    PythonSource.Of($"{record}.odoo_id{Variant(order, target)}")
                )
            );

    /// <summary>What is sold is a variant, also where the platform knows products only.</summary>
    private static PythonSource Variant(EntityContext order, string target) =>
        order.Connector.Blueprint.Entities.Any(entity =>
            entity.Name == target && entity.OdooModel == "product.template"
        )
            ? PythonSource.Of($".product_variant_id")
            : PythonSource.Empty;

    private static PythonSource Addresses(EntityContext order)
    {
        OrderAddresses? addresses = Find(order.Entity.Fields, Conversion.Customer)?.Addresses;
        return addresses?.Invoice is null || order.Entity.Address?.City is null
            ? PythonSource.Empty
            : PythonSource.Of(
                $"""
                def test_an_address_becomes_a_contact_of_the_customer(self):
                    {Sync(order)}
                    contact = self.imported().partner_invoice_id
                    self.assertEqual(contact.parent_id, self.imported().partner_id)
                    self.assertEqual(contact.city, {PythonLiteral.Of(SampleAddress.City)})
                """
            );
    }

    private static PythonSource Amounts(EntityContext order)
    {
        OrderFigures figures = OrderFigures.Of(order.Entity);
        return PythonSource.Of(
            $"""
            def test_amounts_are_those_of_the_platform(self):
                {Sync(order)}
                order = self.imported()
                self.assertEqual(order.amount_tax, {PythonLiteral.Of(Number.Short(figures.Tax))})
                self.assertEqual(order.amount_total, {PythonLiteral.Of(
                Number.Short(figures.Total)
            )})
                self.assertFalse(order.sync_message)
            """
        );
    }

    private static PythonSource Sync(EntityContext order) =>
        PythonSource.Of($"self.{TestNames.Sync(order)}({TestNames.Sample(order.Entity)})");

    private static FieldMapping? Find(IEnumerable<FieldMapping> fields, Conversion conversion) =>
        fields.FirstOrDefault(field => field.Convert == conversion);
}
