# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import requests

from odoo.addons.generic_connector.exceptions import NetworkError

from .common import ShopifyCase


class TestExportProducts(ShopifyCase):
    def setUp(self):
        super().setUp()
        self.template = self.env["product.template"].create(
            {
                "name": "Tea",
                "list_price": 12.5,
                "default_code": "TEA-1",
                "description_sale": "a < b",
            }
        )
        self.answer("POST", "/products.json", {"product": self.product()}, status=201)
        self.answer("PUT", "/products/632910392.json", {"product": self.product()})

    def export(self):
        backend = self.backend.with_context(queue_job__no_delay=True)
        return backend.export_product_template(self.template.ids)["params"]["message"]

    def bound(self):
        return self.binding("shopify.product.template", 632910392)

    def sent(self, method):
        return [call.body["product"] for call in self.calls if call.method == method]

    def test_creates_the_product_there(self):
        message = self.export()
        self.assertEqual(message, "1 scheduled for export. 1 new binding(s) created")
        payload = self.sent("POST")[0]
        self.assertEqual(payload["title"], "Tea")
        self.assertEqual(payload["body_html"], "<p>a &lt; b</p>")
        self.assertEqual(payload["status"], "active")
        self.assertEqual(payload["variants"][0]["price"], "12.50")
        self.assertEqual(payload["variants"][0]["sku"], "TEA-1")
        binding = self.bound()
        self.assertEqual(binding.odoo_id, self.template)
        self.assertEqual(binding.sync_state, "synced")
        self.assertEqual(payload["handle"], binding.export_reference)
        variant = self.binding("shopify.product.product", 808950810)
        self.assertEqual(variant.odoo_id, self.template.product_variant_id)

    def test_keeps_what_only_the_platform_says(self):
        self.export()
        binding = self.bound()
        self.assertEqual(binding.external_handle, "earl-grey")
        variant = self.binding("shopify.product.product", 808950810)
        self.assertEqual(variant.external_inventory_item, "341629")
        self.answers.clear()
        changed = {"product": self.product(handle="black")}
        self.answer("PUT", "/products/632910392.json", changed)
        self.template.name = "Earl Grey"
        self.export()
        self.assertEqual(binding.external_handle, "black")

    def test_leaves_an_answer_that_cannot_be_mapped_to_the_next_import(self):
        variant = dict(self.product()["variants"][0], price="much")
        broken = self.product(variants=[variant])
        self.answers.clear()
        self.answer("POST", "/products.json", {"product": broken}, status=201)
        self.export()
        self.assertEqual(self.bound().sync_state, "synced")
        self.assertFalse(self.bound().checksum)
        variant = self.binding("shopify.product.product", 808950810)
        self.assertEqual(variant.odoo_id, self.template.product_variant_id)

    def test_sends_once_what_has_not_changed(self):
        self.export()
        self.export()
        self.assertEqual(len(self.sent("POST")), 1)
        self.assertFalse(self.sent("PUT"))

    def test_sends_a_change_with_the_ids_of_the_variants(self):
        self.export()
        self.template.list_price = 13
        self.export()
        payload = self.sent("PUT")[0]
        self.assertEqual(payload["variants"][0]["id"], 808950810)
        self.assertEqual(payload["variants"][0]["price"], "13.00")
        self.assertNotIn("handle", payload)

    def test_a_creation_whose_answer_was_lost_is_found(self):
        self.answers[("POST", "/products.json")].insert(
            0, requests.exceptions.ReadTimeout()
        )
        self.export_in_vain()
        binding = self.env["shopify.product.template"].search(
            [("odoo_id", "=", self.template.id)]
        )
        there = self.product(handle=binding.export_reference)
        self.answer("GET", "/products.json", {"products": [there]})
        self.export()
        self.assertEqual(len(self.sent("POST")), 1)
        self.assertEqual(self.bound(), binding)

    def export_in_vain(self):
        """Export without the savepoint of assertRaises, which undoes everything."""
        try:
            self.export()
        except NetworkError:
            return
        self.fail("The answer was not lost.")

    def test_no_export_is_honoured(self):
        self.export()
        self.bound().no_export = True
        self.template.name = "Other"
        self.assertEqual(self.export(), "1 skipped (no export)")
        self.assertFalse(self.sent("PUT"))

    def test_what_would_be_refused_is_not_queued(self):
        self.template.name = "x" * 256
        message = self.export()
        self.assertIn("1 error(s)", message)
        self.assertIn("longer than 255 characters", message)
        self.assertFalse(self.calls)

    def test_a_refusal_is_shown_on_the_binding(self):
        self.answers[("POST", "/products.json")] = []
        self.answer(
            "POST",
            "/products.json",
            {"errors": {"title": ["can't be blank"]}},
            status=422,
        )
        self.export()
        binding = self.env["shopify.product.template"].search(
            [("odoo_id", "=", self.template.id)]
        )
        self.assertEqual(binding.sync_state, "failed")
        self.assertIn("title: can't be blank", binding.sync_message)
        failure = self.env["generic.sync.failure"].search(
            [("binding_id", "=", binding.id), ("direction", "=", "export")]
        )
        self.assertEqual(failure.state, "open")

    def test_what_was_imported_is_not_sent_back(self):
        self.answer("GET", "/products.json", {"products": [self.product(id=5)]})
        self.template.default_code = False
        self.sync(self.backend, "products")
        binding = self.binding("shopify.product.template", 5)
        backend = self.backend.with_context(queue_job__no_delay=True)
        backend.export_product_template(binding.odoo_id.ids)
        self.assertFalse(self.sent("PUT"))

    def test_variants_are_sent_with_their_options(self):
        attribute = self.env["product.attribute"].create({"name": "Size"})
        values = self.env["product.attribute.value"].create(
            [{"name": name, "attribute_id": attribute.id} for name in ("S", "M")]
        )
        self.template.attribute_line_ids = [
            (0, 0, {"attribute_id": attribute.id, "value_ids": [(6, 0, values.ids)]})
        ]
        self.export()
        payload = self.sent("POST")[0]
        self.assertEqual(payload["options"], [{"name": "Size"}])
        self.assertEqual([v["option1"] for v in payload["variants"]], ["S", "M"])
        self.assertEqual({v["price"] for v in payload["variants"]}, {"12.50"})

    def test_variants_export_their_products(self):
        backend = self.backend.with_context(queue_job__no_delay=True)
        backend.export_product_product(self.template.product_variant_ids.ids)
        self.assertEqual(self.bound().odoo_id, self.template)
