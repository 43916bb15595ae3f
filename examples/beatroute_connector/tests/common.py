# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import copy

from odoo.addons.generic_connector.components.paths import write_path
from odoo.addons.generic_connector.tests.common import ConnectorCase

#: Settings of the backend that the tests use
BACKEND = {
    "name": "BeatRoute",
    "access_token": "the access token “ü”",
    "company_key": "the company key “ü”",
    "password": "the password “ü”",
    "visits_path": "visits-path",
    "visit_key_member": "visit-key-member",
    "visit_subject_member": "visit-subject-member",
    "visit_start_member": "visit-start-member",
    "visit_stop_member": "visit-stop-member",
    "visit_customer_member": "visit-customer-member",
    "visit_visitor_member": "visit-visitor-member",
    "visit_outcome_member": "visit-outcome-member",
    "visit_note_member": "visit-note-member",
    "visit_changed_member": "visit-changed-member",
}


class BeatrouteCase(ConnectorCase):
    def setUp(self):
        super().setUp()
        self.backend = self.env["beatroute.backend"].create(BACKEND)

    def record(self, sample, changes=None):
        """Return a copy of a sample, with other values at some paths."""
        record = copy.deepcopy(sample)
        for path, value in (changes or {}).items():
            write_path(record, path, value)
        return record

    def binding(self, model, external_id):
        """Return the binding of an outside record, archived or not."""
        return (
            self.env[model]
            .with_context(active_test=False)
            .search(
                [
                    ("backend_id", "=", self.backend.id),
                    ("external_id", "=", external_id),
                ]
            )
        )
