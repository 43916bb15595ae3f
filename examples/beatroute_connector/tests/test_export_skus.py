# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from .common import BeatrouteCase
from .samples import SKU


class TestExportSkus(BeatrouteCase):
    def setUp(self):
        super().setUp()
        self.record_here = self.env["product.template"].create(
            {
                "default_code": "sku-2001",
                "name": "Tea “Earl Grey” d'Or <1 kg>",
                "description_sale": "Ring “twice” & wait <5 min",
                "list_price": 12.5,
                "detailed_type": "product",
            }
        )
        self.answer("POST", "/sku/create", {"data": SKU}, status=201)
        self.answer("POST", "/sku/create", {"data": SKU})

    def export(self):
        backend = self.backend.with_context(queue_job__no_delay=True)
        backend.export_product_template(self.record_here.ids)

    def bound(self):
        return self.binding("beatroute.product.template", "sku-2001")

    def sent(self, method, path):
        """Return the records in the calls to an endpoint."""
        return [
            call.body
            for call in self.calls
            if call.method == method and call.path.endswith(path)
        ]

    def test_creates_sku_there(self):
        self.export()
        payload = self.sent("POST", "/sku/create")[0]
        self.assertEqual(payload["sku_external_id"], "sku-2001")
        self.assertEqual(payload["description"], "Tea “Earl Grey” d'Or <1 kg>")
        self.assertEqual(payload["detail_description"], "Ring “twice” & wait <5 min")
        self.assertEqual(payload["price"], 12.5)
        binding = self.bound()
        self.assertEqual(binding.odoo_id, self.record_here)
        self.assertEqual(binding.sync_state, "synced")

    def test_sends_once_what_has_not_changed(self):
        self.export()
        self.export()
        self.assertEqual(len(self.sent("POST", "/sku/create")), 1)

    def test_sends_a_change(self):
        self.export()
        self.record_here.name = "Something “else”"
        self.export()
        payload = self.sent("POST", "/sku/create")[-1]
        self.assertEqual(payload["description"], "Something “else”")

    def test_sends_the_price_of_the_pricelist(self):
        self.export()
        pricelist = self.env["product.pricelist"].create({"name": "Shops"})
        self.backend.write({"pricelist_id": pricelist.id, "export_on_change": True})
        rule = self.env["product.pricelist.item"].create(
            {
                "pricelist_id": pricelist.id,
                "applied_on": "1_product",
                "product_tmpl_id": self.record_here.id,
                "compute_price": "fixed",
                "fixed_price": 7.25,
            }
        )
        rule.fixed_price = 7.5
        key = "export:%s:%s" % (self.bound()._name, self.bound().id)
        jobs = self.env["queue.job"].search([("identity_key", "=", key)])
        self.assertEqual(len(jobs), 1)
        self.export()
        payload = self.sent("POST", "/sku/create")[-1]
        self.assertEqual(payload["price"], 7.5)
