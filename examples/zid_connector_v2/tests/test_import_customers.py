# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from .common import ZidCase
from .samples import CUSTOMER


class TestImportCustomers(ZidCase):
    def sync_customers(self, *records):
        """Import these customers and return the run."""
        self.answers.pop(("GET", "/managers/store/customers"), None)
        self.answer("GET", "/managers/store/customers", {"customers": list(records)})
        self.answer("GET", "/managers/store/customers", {"customers": []})
        return self.sync(self.backend, "customers")

    def imported(self):
        return self.binding("zid.res.partner", "2001")

    def test_imports_customer_with_its_fields(self):
        run = self.sync_customers(CUSTOMER)
        self.assertEqual((run.state, run.created_count), ("done", 1))
        binding = self.imported()
        self.assertEqual(binding.name, "Zoë O'Neil")
        self.assertEqual(binding.email, "Zoe@Example.com")
        self.assertEqual(binding.mobile, "+1 617 555 0100")
        self.assertEqual(binding.city, "Boston")
        self.assertEqual(binding.country_id.code, "US")
        self.assertEqual(binding.customer_rank, 1)

    def test_second_import_changes_nothing(self):
        self.sync_customers(CUSTOMER)
        run = self.sync_customers(CUSTOMER)
        self.assertEqual((run.unchanged_count, run.record_count), (1, 1))

    def test_a_change_is_written(self):
        self.sync_customers(CUSTOMER)
        changed = self.record(
            CUSTOMER, {"name": "Something “else”", "updated_at": "2024-06-01T00:00:00Z"}
        )
        run = self.sync_customers(changed)
        self.assertEqual(run.updated_count, 1)
        self.assertEqual(self.imported().name, "Something “else”")

    def test_two_matches_are_left_to_a_person(self):
        self.env["res.partner"].create(
            [{"name": name, "email": CUSTOMER["email"]} for name in ("One", "Two")]
        )
        run = self.sync_customers(CUSTOMER)
        self.assertEqual((run.created_count, run.failed_count), (0, 1))
        self.assertEqual(run.failure_ids.external_id, "2001")
        self.assertIn("2 records in Odoo", run.failure_ids.reason)
        self.assertFalse(self.imported())
