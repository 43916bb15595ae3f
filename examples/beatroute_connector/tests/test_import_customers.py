# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from .common import BeatrouteCase
from .samples import CUSTOMER


class TestImportCustomers(BeatrouteCase):
    def sync_customers(self, *records):
        """Import these customers and return the run."""
        self.answers.pop(("GET", "/customer/index"), None)
        self.answer("GET", "/customer/index", {"data": list(records)})
        self.answer("GET", "/customer/index", {"data": []})
        return self.sync(self.backend, "customers")

    def imported(self):
        return self.binding("beatroute.res.partner", "customer-1001")

    def test_imports_customer_with_its_fields(self):
        run = self.sync_customers(CUSTOMER)
        self.assertEqual((run.state, run.created_count), ("done", 1))
        binding = self.imported()
        self.assertEqual(binding.external_number, "34101")
        self.assertEqual(binding.ref, "customer-1001")
        self.assertEqual(binding.name, "Ünlü & Söhne <Ltd>")
        self.assertTrue(binding.active)
        self.assertEqual(binding.email, "Zoe@Example.com")
        self.assertEqual(binding.mobile, "+1 617 555 0100")
        self.assertEqual(binding.phone, "+1 617 555 0100")
        self.assertEqual(binding.street, "1 Main “Old” Street")
        self.assertEqual(binding.street2, "2nd floor, c/o Müller")
        self.assertEqual(binding.city, "Boston")
        self.assertEqual(binding.zip, "02101")
        self.assertEqual(binding.customer_rank, 1)

    def test_second_import_changes_nothing(self):
        self.sync_customers(CUSTOMER)
        run = self.sync_customers(CUSTOMER)
        self.assertEqual((run.unchanged_count, run.record_count), (1, 1))

    def test_a_change_is_written(self):
        self.sync_customers(CUSTOMER)
        changed = self.record(
            CUSTOMER,
            {"name": "Something “else”", "modified_date": "2024-06-01 05:30:00"},
        )
        run = self.sync_customers(changed)
        self.assertEqual(run.updated_count, 1)
        self.assertEqual(self.imported().name, "Something “else”")

    def test_a_bad_record_does_not_stop_the_others(self):
        bad = self.record(
            CUSTOMER, {"external_id": "customer-1002", "status": "no such value"}
        )
        run = self.sync_customers(bad, CUSTOMER)
        self.assertEqual((run.created_count, run.failed_count), (1, 1))
        failure = run.failure_ids
        self.assertEqual(
            (failure.external_id, failure.state), ("customer-1002", "open")
        )
        self.assertIn("no such value", failure.reason)
