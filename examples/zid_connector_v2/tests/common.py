# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import copy

from odoo.addons.generic_connector.components.paths import write_path
from odoo.addons.generic_connector.tests.common import ConnectorCase

#: Settings of the backend that the tests use
BACKEND = {
    "name": "Zid",
    "authorization_token": "the authorization token “ü”",
    "manager_token": "the manager token “ü”",
    "store_id": "store-id",
    "webhook_password": "the webhook password “ü”",
}


class ZidCase(ConnectorCase):
    def setUp(self):
        super().setUp()
        self.backend = self.env["zid.backend"].create(BACKEND)

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
