# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import copy

from odoo.addons.generic_connector.tests.common import ConnectorCase

#: A contact as Acme shows it
CONTACT = {
    "id": 7,
    "kind": "person",
    "first_name": "Zoë",
    "last_name": "O'Hara <b>",
    "email": "zoe@example.com",
    "tax_number": "FR 23 334175221",
    "address": {"street": "Rue “A” 1", "city": "Lyon", "country": "fr"},
    "score": 12,
    "changed_at": "2024-05-01T10:00:00Z",
    "last_seen_at": "2024-05-02T10:00:00Z",
}


class AcmeCase(ConnectorCase):
    def setUp(self):
        super().setUp()
        self.backend = self.env["acme.backend"].create(
            {
                "name": "Acme",
                "account_url": "https://acme.example.com/",
                "api_key": "the key",
                "webhook_secret": "the secret",
            }
        )

    def contact(self, **changes):
        """Return a contact as Acme shows it."""
        return dict(copy.deepcopy(CONTACT), **changes)

    def sync_contacts(self, *contacts, **options):
        """Import these contacts and return the run."""
        self.answers.pop(("GET", "/contacts"), None)
        self.answer("GET", "/contacts", {"data": list(contacts)})
        return self.sync(self.backend, "contacts", **options)

    def bindings(self):
        return (
            self.env["acme.res.partner"]
            .with_context(active_test=False)
            .search([("backend_id", "=", self.backend.id)], order="external_id")
        )
