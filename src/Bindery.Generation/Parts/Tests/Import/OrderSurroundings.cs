using Bindery.Blueprints;
using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests.Import;

/// <summary>What Odoo needs for the sample of an order: a pricelist in its currency, and its tax.</summary>
internal static class OrderSurroundings
{
    public static PythonSource Of(Entity order) =>
        PythonSource.Lines(
            Pricelist(order),
            OrderFigures.Of(order).HasTax ? Tax() : PythonSource.Empty
        );

    private static PythonSource Pricelist(Entity order)
    {
        FieldMapping? currency = order.Fields.FirstOrDefault(field =>
            field.Convert == Conversion.PricelistCurrency
        );
        return currency is null
            ? PythonSource.Empty
            : PythonSource.Of(
                $$"""
                currencies = self.env["res.currency"].with_context(active_test=False)
                {{TestStatement.Call(
                PythonSource.Of($"currency = currencies.search"),
                PythonSource.Of(
                    $"[(\"name\", \"=\", {TestNames.Sample(order)}{Subscript.Of(currency.External)})]"
                )
            )}}
                currency.active = True
                self.env["product.pricelist"].create(
                    {"name": "Pricelist", "currency_id": currency.id}
                )
                """
            );
    }

    private static PythonSource Tax() =>
        PythonSource.Of(
            $$"""
            self.env["account.tax"].create(
                {
                    "name": {{PythonLiteral.Of(OrderFigures.TaxName)}},
                    "amount": {{PythonLiteral.Of(Number.Short(OrderFigures.Rate * 100))}},
                    "type_tax_use": "sale",
                    "company_id": self.backend.company_id.id,
                    "country_id": self.env.ref("base.us").id,
                }
            )
            """
        );
}
