# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from unittest.mock import patch

from odoo.addons.beatroute_connector.tests.common import BeatrouteCase
from odoo.addons.generic_connector.components.exporter_batch import GenericBatchExporter

MODEL = "beatroute.product.template"


class TestPricelist(BeatrouteCase):
    """What a change of a price queues, and what is sent as the price."""

    def setUp(self):
        super().setUp()
        self.category = self.env["product.category"].create({"name": "Drinks"})
        inner = self.env["product.category"].create(
            {"name": "Teas", "parent_id": self.category.id}
        )
        outer = self.env.ref("product.product_category_all")
        names = {"green": inner, "black": inner, "cup": outer, "pot": outer}
        self.products = {
            name: self.env["product.template"].create(
                {"name": name, "default_code": name, "categ_id": category.id}
            )
            for name, category in names.items()
        }
        self.bindings = {
            name: self.env[MODEL].create(
                {
                    "backend_id": self.backend.id,
                    "odoo_id": template.id,
                    "external_id": name,
                    "sync_state": "synced",
                }
            )
            for name, template in self.products.items()
        }
        self.base = self.pricelist("Base")
        self.shops = self.pricelist("Shops")
        self.rule(
            self.shops,
            applied_on="3_global",
            compute_price="formula",
            base="pricelist",
            base_pricelist_id=self.base.id,
        )
        self.backend.write({"pricelist_id": self.shops.id, "export_on_change": True})
        self.queued()

    def pricelist(self, name):
        return self.env["product.pricelist"].create({"name": name})

    def rule(self, pricelist, **values):
        values = dict({"compute_price": "fixed", "fixed_price": 3}, **values)
        return self.env["product.pricelist.item"].create(
            dict(values, pricelist_id=pricelist.id)
        )

    def variant_rule(self, name):
        variant = self.products[name].product_variant_id
        return self.rule(
            self.shops, applied_on="0_product_variant", product_id=variant.id
        )

    def queued(self):
        """Return the names of the products whose export is queued, and forget it."""
        jobs = self.env["queue.job"].search([("model_name", "=", MODEL)])
        keys = jobs.mapped("identity_key")
        jobs.unlink()
        return [
            name
            for name, binding in self.bindings.items()
            if "export:%s:%s" % (MODEL, binding.id) in keys
        ]

    def price(self, name):
        with self.backend._for_sync().work_on(MODEL) as work:
            binding = self.bindings[name].with_env(work.env)
            mapper = work.component(usage="export.mapper")
            return mapper.map_record(binding).values()["price"]

    def test_a_rule_for_all_sends_all(self):
        self.rule(self.shops, applied_on="3_global")
        self.assertEqual(self.queued(), ["green", "black", "cup", "pot"])

    def test_a_rule_of_a_list_that_the_backends_is_based_on_counts(self):
        self.rule(self.base, applied_on="3_global")
        self.assertEqual(self.queued(), ["green", "black", "cup", "pot"])
        self.assertEqual(self.price("green"), 3.0)

    def test_a_rule_for_a_category_sends_what_is_below_it(self):
        self.rule(
            self.shops, applied_on="2_product_category", categ_id=self.category.id
        )
        self.assertEqual(self.queued(), ["green", "black"])

    def test_a_price_for_one_product_sends_that_one(self):
        rule = self.variant_rule("pot")
        self.assertEqual(self.queued(), ["pot"])
        rule.fixed_price = 4
        self.assertEqual(self.queued(), ["pot"])
        self.assertEqual(self.price("pot"), 4.0)

    def test_a_rule_that_moves_sends_what_it_may_have_left(self):
        rule = self.variant_rule("pot")
        self.queued()
        rule.product_id = self.products["cup"].product_variant_id
        self.assertIn("pot", self.queued())

    def test_a_deleted_rule_sends_what_it_applied_to(self):
        rule = self.variant_rule("cup")
        self.queued()
        rule.unlink()
        self.assertEqual(self.queued(), ["cup"])

    def test_other_lists_and_what_is_not_to_be_sent_are_left_alone(self):
        self.rule(self.pricelist("Other"), applied_on="3_global")
        self.bindings["cup"].no_export = True
        self.queued()
        self.variant_rule("cup")
        self.backend.export_on_change = False
        self.variant_rule("pot")
        self.assertEqual(self.queued(), [])

    def test_many_products_are_sent_in_parts(self):
        size = patch.object(GenericBatchExporter, "_batch_size", 2)
        size.start()
        self.addCleanup(size.stop)
        self.rule(self.shops, applied_on="3_global")
        parts = self.env["queue.job"].search([("method_name", "=", "export_part")])
        self.assertEqual((len(parts), self.queued()), (2, []))

    def test_without_a_pricelist_the_sales_price_is_sent(self):
        self.backend.pricelist_id = False
        self.products["cup"].list_price = 12.5
        self.assertEqual(self.price("cup"), 12.5)
