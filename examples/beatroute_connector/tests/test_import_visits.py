# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.exceptions import UserError
from odoo.tools import html2plaintext

from .common import BeatrouteCase
from .samples import CUSTOMER, VISIT


class TestImportVisits(BeatrouteCase):
    def setUp(self):
        super().setUp()
        self.answer("GET", "/customer/customer-1001", {"data": CUSTOMER})

    def sync_visits(self, *records):
        """Import these visits and return the run."""
        self.answers.pop(("GET", "/visits-path"), None)
        self.answer("GET", "/visits-path", {"data": list(records)})
        self.answer("GET", "/visits-path", {"data": []})
        return self.sync(self.backend, "visits")

    def imported(self):
        return self.binding("beatroute.calendar.event", "4001")

    def test_imports_visit_with_its_fields(self):
        run = self.sync_visits(VISIT)
        self.assertEqual((run.state, run.created_count), ("done", 1))
        binding = self.imported()
        self.assertEqual(binding.name, "Grüße “so” & <mark>")
        self.assertEqual(str(binding.start), "2024-01-02 08:04:05")
        self.assertEqual(str(binding.stop), "2024-03-02 08:04:05")
        self.assertEqual(binding.external_visitor, "Zoë O'Neil")
        self.assertEqual(binding.external_outcome, "Order taken")
        self.assertEqual(
            html2plaintext(binding.description), "Ring “twice” & wait <5 min"
        )
        self.assertFalse(binding.user_id)

    def test_second_import_changes_nothing(self):
        self.sync_visits(VISIT)
        run = self.sync_visits(VISIT)
        self.assertEqual((run.unchanged_count, run.record_count), (1, 1))

    def test_a_change_is_written(self):
        self.sync_visits(VISIT)
        changed = self.record(
            VISIT,
            {
                "visit-subject-member": "Something “else”",
                "visit-changed-member": "2024-06-01 05:30:00",
            },
        )
        run = self.sync_visits(changed)
        self.assertEqual(run.updated_count, 1)
        self.assertEqual(self.imported().name, "Something “else”")

    def test_a_bad_record_does_not_stop_the_others(self):
        bad = self.record(
            VISIT, {"visit-key-member": 4002, "visit-start-member": "no such value"}
        )
        run = self.sync_visits(bad, VISIT)
        self.assertEqual((run.created_count, run.failed_count), (1, 1))
        failure = run.failure_ids
        self.assertEqual((failure.external_id, failure.state), ("4002", "open"))
        self.assertIn("no such value", failure.reason)

    def test_visits_wait_for_their_settings(self):
        self.backend.visits_path = False
        with self.assertRaises(UserError) as refused:
            self.backend.sync_visits()
        self.assertIn("Path of visits", str(refused.exception))
        self.backend.action_sync_all()
        self.backend._cron_sync("visits")
        runs = self.env["generic.sync.run"].search(
            [("binding_model", "=", "beatroute.calendar.event")]
        )
        self.assertFalse(runs)
