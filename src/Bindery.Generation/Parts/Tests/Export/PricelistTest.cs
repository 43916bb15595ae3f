using Bindery.Generation.Parts.Prices;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests.Export;

/// <summary>That the pricelist's price is sent, and a change of it alone is queued once.</summary>
internal static class PricelistTest
{
    /// <summary>Nothing where no price comes from a pricelist, or changes aren't taken.</summary>
    public static PythonSource Of(EntityContext entity)
    {
        if (
            PricelistPart.PriceOf(entity) is not { } price
            || entity.Entity.Endpoints.Update is not { } update
        )
        {
            return PythonSource.Empty;
        }

        bool isTemplate = entity.Entity.OdooModel == "product.template";
        PythonLiteral scope = PythonLiteral.Of(isTemplate ? "1_product" : "0_product_variant");
        PythonLiteral product = PythonLiteral.Of(isTemplate ? "product_tmpl_id" : "product_id");
        PythonSource sent = PythonSource.Of(
            $"self.sent({PythonLiteral.Of(update.Method)}, {PythonLiteral.Of(ExportCalls.PathOf(entity, update))})[-1]"
        );
        return PythonSource.Of(
            $$"""
            def test_sends_the_price_of_the_pricelist(self):
                self.export()
                pricelist = self.env["product.pricelist"].create({"name": "Shops"})
                self.backend.write({"pricelist_id": pricelist.id, "export_on_change": True})
                rule = self.env["product.pricelist.item"].create(
                    {
                        "pricelist_id": pricelist.id,
                        "applied_on": {{scope}},
                        {{product}}: self.record_here.id,
                        "compute_price": "fixed",
                        "fixed_price": 7.25,
                    }
                )
                rule.fixed_price = 7.5
                key = "export:%s:%s" % (self.bound()._name, self.bound().id)
                jobs = self.env["queue.job"].search([("identity_key", "=", key)])
                self.assertEqual(len(jobs), 1)
                self.export()
                payload = {{sent}}
                {{TestStatement.Equal(
                PythonSource.Of($"payload{Subscript.Of(price.External)}"),
                PythonLiteral.Of(7.5m)
            )}}
            """
        );
    }
}
