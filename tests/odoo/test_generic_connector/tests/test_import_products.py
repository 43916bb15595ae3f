# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.generic_connector.exceptions import MalformedAnswer, RateLimited

from .common import ShopifyCase


class TestImportProducts(ShopifyCase):
    def sync_products(self, *products, **options):
        self.answers.pop(("GET", "/products.json"), None)
        self.answer("GET", "/products.json", {"products": list(products)})
        return self.sync(self.backend, "products", **options)

    def test_imports_a_product_with_its_variant(self):
        run = self.sync_products(self.product())
        self.assertEqual((run.state, run.created_count), ("done", 1))
        binding = self.binding("shopify.product.template", 632910392)
        self.assertEqual(binding.name, "Tea “Earl Grey” d'or")
        self.assertEqual(binding.description_sale, "A *tea*")
        self.assertEqual(binding.list_price, 12.5)
        self.assertEqual(binding.external_vendor, "Ünlü & Sons")
        self.assertEqual(binding.detailed_type, "product")
        variant = self.binding("shopify.product.product", 808950810)
        self.assertEqual(variant.odoo_id, binding.odoo_id.product_variant_ids)
        self.assertEqual(variant.default_code, "TEA-1")
        self.assertEqual(variant.weight, 0.25)
        self.assertEqual(variant.external_inventory_item, "341629")

    def test_second_import_changes_nothing(self):
        self.sync_products(self.product())
        run = self.sync_products(self.product(updated_at="2024-04-01T00:00:00Z"))
        self.assertEqual((run.unchanged_count, run.updated_count), (1, 0))

    def test_a_change_is_written(self):
        self.sync_products(self.product())
        run = self.sync_products(
            self.product(title="Other", updated_at="2024-04-01T00:00:00Z")
        )
        self.assertEqual(run.updated_count, 1)
        binding = self.binding("shopify.product.template", 632910392)
        self.assertEqual(binding.name, "Other")

    def test_an_older_change_is_left_alone(self):
        self.sync_products(self.product())
        self.sync_products(
            self.product(title="Older", updated_at="2024-03-01T00:00:00Z")
        )
        binding = self.binding("shopify.product.template", 632910392)
        self.assertEqual(binding.name, "Tea “Earl Grey” d'or")

    def test_an_absent_member_is_not_written(self):
        self.sync_products(self.product())
        product = self.product(title="Other")
        del product["vendor"]
        self.sync_products(product)
        binding = self.binding("shopify.product.template", 632910392)
        self.assertEqual(binding.external_vendor, "Ünlü & Sons")

    def test_options_become_variants(self):
        variant = self.product()["variants"][0]
        variants = [
            dict(variant, id=id_, sku="S%d" % id_, option1=size, option2=colour)
            for id_, size, colour in [(1, "S", "Red"), (2, "M", "Red"), (3, "M", "Blü")]
        ]
        options = [
            {"name": "Size", "values": ["S", "M"]},
            {"name": "Colour", "values": ["Red", "Blü"]},
        ]
        self.sync_products(self.product(variants=variants, options=options))
        template = self.binding("shopify.product.template", 632910392).odoo_id
        self.assertEqual(len(template.product_variant_ids), 3)
        third = self.binding("shopify.product.product", 3)
        self.assertEqual(
            third.product_template_attribute_value_ids.mapped("name"), ["M", "Blü"]
        )
        gone = self.product(variants=variants[:2], options=options, title="Fewer")
        self.sync_products(gone)
        self.assertFalse(third.odoo_id.active)
        self.assertEqual(third.sync_state, "gone")
        grown = variants + [dict(variant, id=4, sku="S4", option1="L", option2="Red")]
        options[0]["values"].append("L")
        self.sync_products(self.product(variants=grown, options=options))
        self.assertTrue(third.odoo_id.active)
        self.assertEqual(len(template.product_variant_ids), 4)

    def test_an_existing_product_is_found_by_its_sku(self):
        existing = self.env["product.template"].create(
            {"name": "Mine", "default_code": "TEA-1"}
        )
        self.sync_products(self.product())
        binding = self.binding("shopify.product.template", 632910392)
        self.assertEqual(binding.odoo_id, existing)
        self.assertTrue(binding.matched_by)
        variant = self.binding("shopify.product.product", 808950810)
        self.assertEqual(variant.odoo_id, existing.product_variant_id)

    def test_two_products_with_the_sku_are_refused(self):
        self.env["product.template"].create(
            [{"name": name, "default_code": "TEA-1"} for name in ("One", "Two")]
        )
        run = self.sync_products(self.product())
        self.assertEqual(run.failed_count, 1)
        self.assertIn("2 records in Odoo", run.failure_ids.reason)

    def test_a_bad_record_does_not_stop_its_page(self):
        good = [
            self.product(id=id_, handle=str(id_), variants=[]) for id_ in range(1, 8)
        ]
        bad = self.product(id=99, title=None)
        run = self.sync_products(*(good[:4] + [bad] + good[4:]))
        self.assertEqual((run.created_count, run.failed_count), (7, 1))
        failure = run.failure_ids
        self.assertEqual((failure.external_id, failure.state), ("99", "open"))
        self.sync_products(self.product(id=99, title="Mended"))
        self.assertEqual(failure.state, "solved")

    def test_a_record_without_id_stops_no_other(self):
        nameless = self.product(title="Nameless")
        del nameless["id"]
        for _again in range(2):
            run = self.sync_products(nameless, self.product(id=7), force=True)
            self.assertEqual(run.failed_count, 1)
        self.assertTrue(self.binding("shopify.product.template", 7))
        failure = self.env["generic.sync.failure"].search(
            [("binding_model", "=", "shopify.product.template")]
        )
        self.assertEqual(failure.tries, 2)
        self.assertIn("without “id”", failure.reason)
        self.assertIn("Nameless", failure.payload)

    def test_retry_imports_the_record_again(self):
        self.sync_products(self.product(title=None))
        failure = self.env["generic.sync.failure"].search(
            [("external_id", "=", "632910392")]
        )
        self.answer("GET", "/products/632910392.json", {"product": self.product()})
        failure.with_context(queue_job__no_delay=True).action_retry()
        self.assertTrue(self.binding("shopify.product.template", 632910392))
        self.assertEqual(failure.state, "solved")

    def test_pages_are_followed_by_their_cursor_only(self):
        link = '<https://evil.example/x.json?limit=1&page_info=abc>; rel="next"'
        self.answer(
            "GET",
            "/products.json",
            {"products": [self.product()]},
            headers={"Link": link, "Date": "Tue, 05 Mar 2024 10:00:00 GMT"},
        )
        self.answer("GET", "/products.json", {"products": [self.product(id=2)]})
        run = self.sync(self.backend, "products")
        self.assertEqual((run.page_count, run.state), (2, "done"))
        self.assertEqual(self.calls[1].params, {"limit": 250, "page_info": "abc"})
        self.assertTrue(self.calls[1].url.startswith("https://shop.example.com/"))

    def test_the_next_run_asks_for_what_changed_since(self):
        self.answer(
            "GET",
            "/products.json",
            {"products": []},
            headers={"Date": "Tue, 05 Mar 2024 10:00:00 GMT"},
        )
        self.sync(self.backend, "products")
        self.sync(self.backend, "products")
        self.assertNotIn("updated_at_min", self.calls[0].params)
        self.assertEqual(self.calls[1].params["updated_at_min"], "2024-03-05T09:58:00Z")

    def test_errors_of_the_platform_leave_the_job(self):
        self.answer(
            "GET", "/products.json", {}, status=429, headers={"Retry-After": "2.5"}
        )
        with self.assertRaises(RateLimited) as caught:
            self.sync(self.backend, "products")
        self.assertEqual(caught.exception.seconds, 2.5)

    def test_a_truncated_answer_leaves_the_job(self):
        self.answer("GET", "/products.json", b'{"products": [{"id": 1')
        with self.assertRaises(MalformedAnswer):
            self.sync(self.backend, "products")

    def test_an_unchanged_page_costs_a_fixed_number_of_queries(self):
        products = [
            self.product(id=id_, handle=str(id_), variants=[]) for id_ in range(1, 41)
        ]
        self.sync_products(*products)
        few = self.count_queries(products[:5])
        many = self.count_queries(products)
        self.assertEqual(few, many)

    def count_queries(self, products):
        before = self.env.cr.sql_log_count
        with self.backend.work_on("shopify.product.template") as work:
            result = work.component(usage="record.importer").import_records(products)
        self.assertEqual(result.unchanged, len(products))
        return self.env.cr.sql_log_count - before

    def test_a_deletion_archives(self):
        self.sync_products(self.product())
        self.backend._webhook_delete({"id": 632910392}, "shopify.product.template")
        binding = self.binding("shopify.product.template", 632910392)
        self.assertEqual((binding.sync_state, binding.active), ("gone", False))
