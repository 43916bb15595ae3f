# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from .common import ShopifyCase
from .samples import PRODUCT


class TestExportProducts(ShopifyCase):
    def setUp(self):
        super().setUp()
        self.record_here = self.env["product.template"].create(
            {
                "name": "Tea “Earl Grey” d'Or <1 kg>",
                "description_sale": "a < b",
                "list_price": 12.5,
                "default_code": "TEA-1",
                "detailed_type": "product",
            }
        )
        self.answer("POST", "/products.json", {"product": PRODUCT}, status=201)
        self.answer("PUT", "/products/1001.json", {"product": PRODUCT})

    def export(self):
        backend = self.backend.with_context(queue_job__no_delay=True)
        backend.export_product_template(self.record_here.ids)

    def bound(self):
        return self.binding("shopify.product.template", "1001")

    def sent(self, method, path):
        """Return the records in the calls to an endpoint."""
        return [
            call.body["product"]
            for call in self.calls
            if call.method == method and call.path.endswith(path)
        ]

    def test_creates_product_there(self):
        self.export()
        payload = self.sent("POST", "/products.json")[0]
        self.assertEqual(payload["title"], "Tea “Earl Grey” d'Or <1 kg>")
        self.assertEqual(payload["body_html"], "<p>a &lt; b</p>")
        self.assertEqual(payload["status"], "active")
        self.assertEqual(payload["variants"][0]["price"], "12.50")
        self.assertEqual(payload["variants"][0]["sku"], "TEA-1")
        binding = self.bound()
        self.assertEqual(binding.odoo_id, self.record_here)
        self.assertEqual(binding.sync_state, "synced")

    def test_sends_once_what_has_not_changed(self):
        self.export()
        self.export()
        self.assertEqual(len(self.sent("POST", "/products.json")), 1)
        self.assertFalse(self.sent("PUT", "/products/1001.json"))

    def test_sends_a_change(self):
        self.export()
        self.record_here.name = "Something “else”"
        self.export()
        self.assertEqual(len(self.sent("POST", "/products.json")), 1)
        payload = self.sent("PUT", "/products/1001.json")[0]
        self.assertEqual(payload["title"], "Something “else”")
