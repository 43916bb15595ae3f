# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from .common import ZidCase
from .samples import PRODUCT


class TestImportProducts(ZidCase):
    def sync_products(self, *records):
        """Import these products and return the run."""
        self.answers.pop(("GET", "/products/"), None)
        self.answer("GET", "/products/", {"results": list(records)})
        self.answer("GET", "/products/", {"results": []})
        return self.sync(self.backend, "products")

    def imported(self):
        return self.binding("zid.product.template", "product-1001")

    def test_imports_product_with_its_fields(self):
        run = self.sync_products(PRODUCT)
        self.assertEqual((run.state, run.created_count), ("done", 1))
        binding = self.imported()
        self.assertEqual(binding.name, "Tea “Earl Grey” d'Or <1 kg>")
        self.assertEqual(binding.list_price, 12.5)
        self.assertTrue(binding.external_published)
        self.assertEqual(binding.detailed_type, "product")

    def test_imports_its_variant(self):
        self.sync_products(PRODUCT)
        variant = self.binding("zid.product.product", "variant-1101")
        self.assertEqual(variant.product_tmpl_id, self.imported().odoo_id)
        self.assertEqual(variant.default_code, "TEA-1")
        self.assertEqual(variant.barcode, "4006381333931")
        self.assertEqual(variant.external_price, 12.5)

    def test_second_import_changes_nothing(self):
        self.sync_products(PRODUCT)
        run = self.sync_products(PRODUCT)
        self.assertEqual((run.unchanged_count, run.record_count), (1, 1))

    def test_a_bad_record_does_not_stop_the_others(self):
        bad = self.record(PRODUCT, {"id": "product-1002", "price": "no such value"})
        run = self.sync_products(bad, PRODUCT)
        self.assertEqual((run.created_count, run.failed_count), (1, 1))
        failure = run.failure_ids
        self.assertEqual((failure.external_id, failure.state), ("product-1002", "open"))
        self.assertIn("no such value", failure.reason)

    def test_a_deletion_there_archives_here(self):
        self.sync_products(PRODUCT)
        self.backend._for_sync()._webhook_delete(
            {"id": "product-1001"}, "zid.product.template"
        )
        binding = self.imported()
        self.assertEqual((binding.sync_state, binding.active), ("gone", False))
