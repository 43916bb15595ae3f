# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from .common import BeatrouteCase
from .samples import CUSTOMER


class TestExportCustomers(BeatrouteCase):
    def setUp(self):
        super().setUp()
        self.record_here = self.env["res.partner"].create(
            {
                "ref": "customer-1001",
                "name": "Ünlü & Söhne <Ltd>",
                "email": "Zoe@Example.com",
                "mobile": "+1 617 555 0100",
                "phone": "+1 617 555 0100",
                "street": "1 Main “Old” Street",
                "street2": "2nd floor, c/o Müller",
                "city": "Boston",
                "zip": "02101",
                "customer_rank": 1,
            }
        )
        self.answer("POST", "/customer/create", {"data": CUSTOMER}, status=201)
        self.answer("POST", "/customer/create", {"data": CUSTOMER})

    def export(self):
        backend = self.backend.with_context(queue_job__no_delay=True)
        backend.export_res_partner(self.record_here.ids)

    def bound(self):
        return self.binding("beatroute.res.partner", "customer-1001")

    def sent(self, method, path):
        """Return the records in the calls to an endpoint."""
        return [
            call.body
            for call in self.calls
            if call.method == method and call.path.endswith(path)
        ]

    def test_creates_customer_there(self):
        self.export()
        payload = self.sent("POST", "/customer/create")[0]
        self.assertEqual(payload["external_id"], "customer-1001")
        self.assertEqual(payload["name"], "Ünlü & Söhne <Ltd>")
        self.assertEqual(payload["status"], "1")
        self.assertEqual(payload["email"], "Zoe@Example.com")
        self.assertEqual(payload["mobile"], "+1 617 555 0100")
        self.assertEqual(payload["landline"], "+1 617 555 0100")
        self.assertEqual(payload["street"], "1 Main “Old” Street")
        self.assertEqual(payload["locality"], "2nd floor, c/o Müller")
        self.assertEqual(payload["city"], "Boston")
        self.assertEqual(payload["pincode"], "02101")
        binding = self.bound()
        self.assertEqual(binding.odoo_id, self.record_here)
        self.assertEqual(binding.sync_state, "synced")

    def test_sends_once_what_has_not_changed(self):
        self.export()
        self.export()
        self.assertEqual(len(self.sent("POST", "/customer/create")), 1)

    def test_sends_a_change(self):
        self.export()
        self.record_here.name = "Something “else”"
        self.export()
        payload = self.sent("POST", "/customer/create")[-1]
        self.assertEqual(payload["name"], "Something “else”")
