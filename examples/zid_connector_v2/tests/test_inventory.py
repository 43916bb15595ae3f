# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from .common import ZidCase


class TestInventory(ZidCase):
    def setUp(self):
        super().setUp()
        self.warehouse = self.env["stock.warehouse"].search(
            [("company_id", "=", self.env.company.id)], limit=1
        )
        self.backend.write({"warehouse_id": self.warehouse.id})
        self.product = self.env["product.product"].create(
            {"name": "Tea", "type": "product"}
        )
        self.env["stock.quant"]._update_available_quantity(
            self.product, self.warehouse.lot_stock_id, 5
        )
        self.env["zid.product.product"].create(
            {
                "backend_id": self.backend.id,
                "odoo_id": self.product.id,
                "external_id": "11",
            }
        )

    def test_sends_a_level_once(self):
        self.answer("PATCH", "/products/11/", {})
        self.sync(self.backend, "stock_export")
        self.sync(self.backend, "stock_export")
        sent = [call.body for call in self.calls if call.method == "PATCH"]
        self.assertEqual(len(sent), 1)
        self.assertEqual(sent[0]["quantity"], 5)
