# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from .common import ShopifyCase
from .samples import PRODUCT


class TestImportProducts(ShopifyCase):
    def sync_products(self, *records):
        """Import these products and return the run."""
        self.answers.pop(("GET", "/products.json"), None)
        self.answer("GET", "/products.json", {"products": list(records)})
        return self.sync(self.backend, "products")

    def imported(self):
        return self.binding("shopify.product.template", "1001")

    def test_imports_product_with_its_fields(self):
        run = self.sync_products(PRODUCT)
        self.assertEqual((run.state, run.created_count), ("done", 1))
        binding = self.imported()
        self.assertEqual(binding.name, "Tea “Earl Grey” d'Or <1 kg>")
        self.assertEqual(binding.description_sale, "A *fine* tea")
        self.assertEqual(binding.external_vendor, "Ünlü & Söhne <Ltd>")
        self.assertEqual(binding.external_handle, "earl-grey")
        self.assertTrue(binding.active)
        self.assertEqual(binding.list_price, 12.5)
        self.assertEqual(binding.detailed_type, "product")

    def test_imports_its_variant(self):
        self.sync_products(PRODUCT)
        variant = self.binding("shopify.product.product", "1101")
        self.assertEqual(variant.product_tmpl_id, self.imported().odoo_id)
        self.assertEqual(variant.default_code, "TEA-1")
        self.assertEqual(variant.barcode, "4006381333931")
        self.assertEqual(variant.external_price, 12.5)
        self.assertEqual(variant.weight, 0.25)
        self.assertEqual(variant.external_inventory_item, "34101")

    def test_second_import_changes_nothing(self):
        self.sync_products(PRODUCT)
        run = self.sync_products(PRODUCT)
        self.assertEqual((run.unchanged_count, run.record_count), (1, 1))

    def test_a_change_is_written(self):
        self.sync_products(PRODUCT)
        changed = self.record(
            PRODUCT, {"title": "Something “else”", "updated_at": "2024-06-01T00:00:00Z"}
        )
        run = self.sync_products(changed)
        self.assertEqual(run.updated_count, 1)
        self.assertEqual(self.imported().name, "Something “else”")

    def test_a_bad_record_does_not_stop_the_others(self):
        bad = self.record(PRODUCT, {"id": 1002, "status": "no such value"})
        run = self.sync_products(bad, PRODUCT)
        self.assertEqual((run.created_count, run.failed_count), (1, 1))
        failure = run.failure_ids
        self.assertEqual((failure.external_id, failure.state), ("1002", "open"))
        self.assertIn("no such value", failure.reason)

    def test_a_webhook_has_the_record_read_again(self):
        self.answer("GET", "/products/1001.json", {"product": PRODUCT})
        self.backend._for_sync()._webhook_upsert(
            {"id": 1001}, "shopify.product.template"
        )
        self.assertEqual(self.imported().sync_state, "synced")

    def test_a_deletion_there_archives_here(self):
        self.sync_products(PRODUCT)
        self.backend._for_sync()._webhook_delete(
            {"id": 1001}, "shopify.product.template"
        )
        binding = self.imported()
        self.assertEqual((binding.sync_state, binding.active), ("gone", False))
