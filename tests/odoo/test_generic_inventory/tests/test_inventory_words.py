# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from unittest.mock import patch

from odoo.addons.generic_connector.exceptions import ConnectorError
from odoo.addons.test_generic_connector.tests.common import ShopifyCase


class TestInventoryWords(ShopifyCase):
    """How platforms word their levels: members, addresses and bodies."""

    def setUp(self):
        super().setUp()
        self.warehouse = self.env["stock.warehouse"].search(
            [("company_id", "=", self.env.company.id)], limit=1
        )
        self.backend.write(
            {"warehouse_id": self.warehouse.id, "stock_location": "655441491"}
        )
        self.product = self.env["product.product"].create(
            {"name": "Tea", "type": "product"}
        )
        self.env["stock.quant"]._update_available_quantity(
            self.product, self.warehouse.lot_stock_id, 5
        )
        self.variant = self.bind("shopify.product.product", self.product, "9/11")
        self.variant.external_inventory_item = "11"

    def bind(self, model, record, external_id):
        return self.env[model].create(
            {
                "backend_id": self.backend.id,
                "odoo_id": record.id,
                "external_id": external_id,
            }
        )

    def worded(self, usage="inventory.adapter", **words):
        with self.backend.work_on("shopify.product.product") as work:
            component = work.component(usage=usage)
        patcher = patch.multiple(type(component), **words)
        patcher.start()
        self.addCleanup(patcher.stop)

    def sent(self):
        self.variant.export_level()
        return self.calls[-1].body

    def test_constants_go_with_every_level(self):
        self.worded(_constants={"manage_stock": True, "mode": "overwrite"})
        self.answer("POST", "/inventory_levels/set.json", {})
        sent = self.sent()
        self.assertEqual(
            (sent["manage_stock"], sent["mode"], sent["available"]),
            (True, "overwrite", 5),
        )

    def test_a_member_says_whether_there_is_any(self):
        self.worded(_any_member="status", _any_values={True: 1, False: 0})
        self.answer("POST", "/inventory_levels/set.json", {})
        self.assertEqual(self.sent()["status"], 1)
        self.env["stock.quant"]._update_available_quantity(
            self.product, self.warehouse.lot_stock_id, -5
        )
        self.product.invalidate_recordset()
        self.assertEqual(self.sent()["status"], 0)

    def test_names_of_digits_stay_texts_where_the_platform_says_so(self):
        self.worded(_names_are_text=True)
        self.answer("POST", "/inventory_levels/set.json", {})
        sent = self.sent()
        self.assertEqual(sent["inventory_item_id"], "11")
        self.assertEqual(sent["location_id"], "655441491")

    def test_a_list_of_one_is_sent_and_any_answer_will_do(self):
        self.worded(_plain_body=False, _body_envelope="sourceItems[0]")
        self.answer("POST", "/inventory_levels/set.json", [])
        sent = self.sent()
        self.assertEqual([item["available"] for item in sent["sourceItems"]], [5])
        self.assertEqual(self.variant.external_quantity, 5)

    def test_the_address_of_a_variant_names_its_product(self):
        template = self.product.product_tmpl_id
        self.bind("shopify.product.template", template, "{id}/7")
        self.address_by_product()
        self.answer("POST", "/products/%7Bid%7D%2F7/variants/9%2F11", {})
        self.assertNotIn("inventory_item_id", self.sent())

    def test_a_product_without_variants_has_its_own_address(self):
        template = self.product.product_tmpl_id
        self.bind("shopify.product.template", template, "9/11")
        self.address_by_product()
        self.answer("POST", "/products/9%2F11", {})
        self.assertEqual(self.sent()["available"], 5)

    def test_what_is_on_hand_can_be_told_instead_of_what_is_free(self):
        self.env["stock.quant"]._update_reserved_quantity(
            self.product, self.warehouse.lot_stock_id, 2
        )
        self.product.invalidate_recordset()
        self.answer("POST", "/inventory_levels/set.json", {})
        self.assertEqual(self.sent()["available"], 3)
        self.worded(usage="inventory.exporter", _quantity_field="qty_available")
        self.assertEqual(self.sent()["available"], 5)

    def test_a_level_is_sent_whole_where_the_rest_would_be_emptied(self):
        self.worded(
            _update_is_whole=True,
            _read_path="/levels/{id}",
            _update_path="/levels/{id}",
            _plain_body=False,
            _record_envelope="level",
            _body_envelope="shop.level",
        )
        known = {"id": 11, "available": 3, "rules": {"late": "<no>"}, "note": None}
        self.answer("GET", "/levels/11", {"level": known})
        self.answer("POST", "/levels/11", {})
        sent = {"id": 11, "available": 5, "rules": {"late": "<no>"}, "note": None}
        sent["location_id"] = 655441491
        self.assertEqual(self.sent(), {"shop": {"level": sent}})

    def test_a_level_that_can_not_be_read_is_not_sent(self):
        self.worded(
            _update_is_whole=True,
            _read_path="/levels/{id}",
            _update_path="/levels/{id}",
        )
        with self.assertRaises(ConnectorError):
            self.variant.export_level()
        self.assertEqual([call.method for call in self.calls], ["GET"])

    def address_by_product(self):
        self.worded(
            _update_path="/products/{id}",
            _variant_update_path="/products/{parent}/variants/{id}",
            _parent_binding="shopify.product.template",
            _item_field="external_id",
        )
