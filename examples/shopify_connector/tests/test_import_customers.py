# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.tools import html2plaintext

from .common import ShopifyCase
from .samples import CUSTOMER


class TestImportCustomers(ShopifyCase):
    def sync_customers(self, *records):
        """Import these customers and return the run."""
        self.answers.pop(("GET", "/customers.json"), None)
        self.answer("GET", "/customers.json", {"customers": list(records)})
        return self.sync(self.backend, "customers")

    def imported(self):
        return self.binding("shopify.res.partner", "2001")

    def test_imports_customer_with_its_fields(self):
        run = self.sync_customers(CUSTOMER)
        self.assertEqual((run.state, run.created_count), ("done", 1))
        binding = self.imported()
        self.assertEqual(binding.name, "Zoë O'Neil")
        self.assertEqual(binding.email, "Zoe@Example.com")
        self.assertEqual(binding.phone, "+1 617 555 0100")
        self.assertEqual(html2plaintext(binding.comment), "Ring “twice” & wait <5 min")
        self.assertEqual(binding.street, "1 Main “Old” Street")
        self.assertEqual(binding.street2, "2nd floor, c/o Müller")
        self.assertEqual(binding.city, "Boston")
        self.assertEqual(binding.zip, "02101")
        self.assertEqual(binding.country_id.code, "US")
        self.assertEqual(binding.state_id.code, "MA")
        self.assertEqual(binding.customer_rank, 1)

    def test_second_import_changes_nothing(self):
        self.sync_customers(CUSTOMER)
        run = self.sync_customers(CUSTOMER)
        self.assertEqual((run.unchanged_count, run.record_count), (1, 1))

    def test_a_change_is_written(self):
        self.sync_customers(CUSTOMER)
        changed = self.record(
            CUSTOMER,
            {"phone": "Something “else”", "updated_at": "2024-06-01T00:00:00Z"},
        )
        run = self.sync_customers(changed)
        self.assertEqual(run.updated_count, 1)
        self.assertEqual(self.imported().phone, "Something “else”")

    def test_two_matches_are_left_to_a_person(self):
        self.env["res.partner"].create(
            [{"name": name, "email": CUSTOMER["email"]} for name in ("One", "Two")]
        )
        run = self.sync_customers(CUSTOMER)
        self.assertEqual((run.created_count, run.failed_count), (0, 1))
        self.assertEqual(run.failure_ids.external_id, "2001")
        self.assertIn("2 records in Odoo", run.failure_ids.reason)
        self.assertFalse(self.imported())

    def test_a_webhook_has_the_record_read_again(self):
        self.answer("GET", "/customers/2001.json", {"customer": CUSTOMER})
        self.backend._for_sync()._webhook_upsert({"id": 2001}, "shopify.res.partner")
        self.assertEqual(self.imported().sync_state, "synced")
