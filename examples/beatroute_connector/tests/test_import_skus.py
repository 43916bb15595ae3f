# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from .common import BeatrouteCase
from .samples import SKU


class TestImportSkus(BeatrouteCase):
    def sync_skus(self, *records):
        """Import these skus and return the run."""
        self.answers.pop(("GET", "/sku"), None)
        self.answer("GET", "/sku", {"data": list(records)})
        self.answer("GET", "/sku", {"data": []})
        return self.sync(self.backend, "skus")

    def imported(self):
        return self.binding("beatroute.product.template", "sku-2001")

    def test_imports_sku_with_its_fields(self):
        run = self.sync_skus(SKU)
        self.assertEqual((run.state, run.created_count), ("done", 1))
        binding = self.imported()
        self.assertEqual(binding.external_number, "34101")
        self.assertEqual(binding.default_code, "sku-2001")
        self.assertEqual(binding.name, "Tea “Earl Grey” d'Or <1 kg>")
        self.assertEqual(binding.description_sale, "Ring “twice” & wait <5 min")
        self.assertTrue(binding.sale_ok)
        self.assertEqual(binding.detailed_type, "product")

    def test_second_import_changes_nothing(self):
        self.sync_skus(SKU)
        run = self.sync_skus(SKU)
        self.assertEqual((run.unchanged_count, run.record_count), (1, 1))

    def test_a_change_is_written(self):
        self.sync_skus(SKU)
        changed = self.record(
            SKU,
            {"description": "Something “else”", "updated_date": "2024-06-01 05:30:00"},
        )
        run = self.sync_skus(changed)
        self.assertEqual(run.updated_count, 1)
        self.assertEqual(self.imported().name, "Something “else”")

    def test_two_matches_are_left_to_a_person(self):
        self.env["product.template"].create(
            [
                {"name": name, "default_code": SKU["sku_external_id"]}
                for name in ("One", "Two")
            ]
        )
        run = self.sync_skus(SKU)
        self.assertEqual((run.created_count, run.failed_count), (0, 1))
        self.assertEqual(run.failure_ids.external_id, "sku-2001")
        self.assertIn("2 records in Odoo", run.failure_ids.reason)
        self.assertFalse(self.imported())
