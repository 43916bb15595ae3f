# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import hashlib

from odoo.addons.generic_connector.exceptions import AuthenticationError

from .common import AcmeCase


class TestAdapter(AcmeCase):
    def fetch(self, filters=None):
        with self.backend._for_sync().work_on("acme.res.partner") as work:
            adapter = work.component(usage="backend.adapter")
            return list(adapter.fetch_all(filters))

    def test_sends_own_headers_and_checksum(self):
        self.answer("GET", "/account", {})
        self.backend.action_test_connection()
        headers = self.calls[0].headers
        self.assertEqual(self.calls[0].url, "https://acme.example.com/api/v2/account")
        self.assertEqual(headers["X-Acme-Version"], "2024-06-01")
        self.assertEqual(headers["X-Acme-Key"], "the key")
        self.assertEqual(
            headers["X-Acme-Checksum"], hashlib.sha256(b"the key").hexdigest()
        )

    def test_reads_as_many_pages_as_the_header_says(self):
        for number in (1, 2, 3):
            self.answer(
                "GET",
                "/contacts",
                {"data": [self.contact(id=number)]},
                headers={"X-Total-Pages": "3"},
            )
        contacts = self.fetch()
        self.assertEqual([contact["id"] for contact in contacts], [1, 2, 3])
        self.assertEqual([call.params["page"] for call in self.calls], [1, 2, 3])

    def test_reads_only_the_segment_of_the_backend(self):
        self.backend.segment = "vip"
        self.answer("GET", "/contacts", {"data": []})
        self.fetch({"changed_after": "2024-01-01"})
        params = self.calls[0].params
        self.assertEqual(params["segment"], "vip")
        self.assertEqual(params["changed_after"], "2024-01-01")

    def test_says_what_the_platform_said(self):
        self.answer("GET", "/contacts", {"error": {"message": "Key expired"}}, 401)
        with self.assertRaisesRegex(AuthenticationError, "Key expired"):
            self.fetch()
