# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from .common import ShopifyCase


class TestInventory(ShopifyCase):
    def setUp(self):
        super().setUp()
        self.warehouse = self.env["stock.warehouse"].search(
            [("company_id", "=", self.env.company.id)], limit=1
        )
        self.backend.write({"warehouse_id": self.warehouse.id, "stock_location": "17"})
        self.product = self.env["product.product"].create(
            {"name": "Tea", "type": "product"}
        )
        self.env["stock.quant"]._update_available_quantity(
            self.product, self.warehouse.lot_stock_id, 5
        )
        self.env["shopify.product.product"].create(
            {
                "backend_id": self.backend.id,
                "odoo_id": self.product.id,
                "external_id": "11",
                "external_inventory_item": "11",
            }
        )

    def test_sends_a_level_once(self):
        self.answer("POST", "/inventory_levels/set.json", {"inventory_level": {}})
        self.sync(self.backend, "stock_export")
        self.sync(self.backend, "stock_export")
        sent = [call.body for call in self.calls if call.method == "POST"]
        self.assertEqual(len(sent), 1)
        self.assertEqual(sent[0]["available"], 5)

    def test_counts_to_what_the_platform_says(self):
        level = self.record(
            {}, {"inventory_item_id": "11", "location_id": "17", "available": 9}
        )
        self.answer("GET", "/inventory_levels.json", {"inventory_levels": [level]})
        self.sync(self.backend, "stock_import")
        product = self.product.with_context(warehouse=self.warehouse.id)
        self.assertEqual(product.free_qty, 9)
