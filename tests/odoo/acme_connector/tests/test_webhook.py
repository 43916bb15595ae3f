# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from .common import AcmeCase


class TestWebhook(AcmeCase):
    def test_merged_contacts_become_one(self):
        self.sync_contacts(self.contact(), self.contact(id=8, email="old@example.com"))
        self.answer("GET", "/contacts/7", {"data": self.contact(score=99)})
        webhook = self.env["generic.webhook"].receive(
            self.backend.generic_backend_id,
            b'{"kept": 7, "merged": 8}',
            {"event_type": "contact.merged", "delivery_id": "1"},
        )
        webhook.process_webhook()
        self.assertEqual(webhook.processing_status, "done")
        kept, merged = self.bindings()
        self.assertEqual((kept.external_score, merged.sync_state), (99, "gone"))
