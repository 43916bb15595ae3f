# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import json

from odoo.addons.queue_job.tests.common import trap_jobs

from .common import AcmeCase


class TestExport(AcmeCase):
    def setUp(self):
        super().setUp()
        self.partner = self.env["res.partner"].create(
            {"name": "Ünal & Söhne", "is_company": True, "city": "Köln"}
        )

    def test_queues_and_sends_a_contact(self):
        self.answer("GET", "/contacts", {"data": []})
        self.answer("POST", "/contacts", {"data": {"id": 90}})
        with trap_jobs() as trap:
            notification = self.backend.export_res_partner(self.partner.ids)
            trap.assert_jobs_count(1)
            trap.perform_enqueued_jobs()
        self.assertIn("1 scheduled for export", notification["params"]["message"])
        sent = json.loads(json.dumps(self.calls[-1].body))
        self.assertEqual(sent["last_name"], "Ünal & Söhne")
        self.assertEqual(sent["kind"], "organisation")
        self.assertEqual(sent["address"]["city"], "Köln")
        self.assertEqual(self.bindings().external_id, "90")

    def test_own_check_speaks_before_anything_is_queued(self):
        self.partner.write({"is_company": False, "email": False})
        with trap_jobs() as trap:
            notification = self.backend.export_res_partner(self.partner.ids)
            trap.assert_jobs_count(0)
        message = notification["params"]["message"]
        self.assertIn("A person needs an e-mail address.", message)

    def bind(self):
        return self.env["acme.res.partner"].create(
            {
                "backend_id": self.backend.id,
                "odoo_id": self.partner.id,
                "external_id": "90",
                "sync_state": "synced",
            }
        )

    def test_change_is_queued_where_the_backend_says_so(self):
        self.bind()
        with trap_jobs() as trap:
            self.partner.city = "Bonn"
            trap.assert_jobs_count(0)
        self.backend.export_on_change = True
        with trap_jobs() as trap:
            self.partner.city = "Kiel"
            trap.assert_jobs_count(1)

    def test_deletion_is_sent_where_the_backend_says_so(self):
        self.bind()
        self.backend.deletion_there = "delete"
        self.answer("DELETE", "/contacts/90", {})
        with trap_jobs() as trap:
            self.partner.unlink()
            trap.assert_jobs_count(1)
            trap.perform_enqueued_jobs()
        self.assertEqual(self.calls[-1].method, "DELETE")
