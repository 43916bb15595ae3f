# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.queue_job.tests.common import trap_jobs

from .common import ZidCase


class TestOrderStatus(ZidCase):
    _method = "POST"
    _path = "/managers/store/orders/11/change-order-status"

    def setUp(self):
        super().setUp()
        self.backend.export_on_change = True
        self.order = self.env["sale.order"].create(
            {"partner_id": self.env["res.partner"].create({"name": "Ada"}).id}
        )
        self.link = self.env["zid.sale.order"].create(
            {
                "backend_id": self.backend.id,
                "odoo_id": self.order.id,
                "external_id": "11",
                "external_order_status": "new",
            }
        )
        self.answer(
            "GET",
            "/managers/store/orders/11/view",
            {"order": {"order_status": {"code": "new"}}},
        )
        self.answer(self._method, self._path, {})

    def sent(self):
        return [
            call.body
            for call in self.calls
            if call.method == self._method and call.path.endswith(self._path)
        ]

    def act(self, action):
        with trap_jobs() as trap:
            getattr(self.order, action)()
            trap.perform_enqueued_jobs()

    def test_tells_a_status_once(self):
        self.act("action_confirm")
        self.link._export_to_external()
        self.assertEqual(len(self.sent()), 1)
        self.assertEqual(self.sent()[0]["order_status"], "preparing")
        self.assertEqual(self.link.external_order_status, "preparing")

    def test_leaves_an_order_alone_that_is_there_already(self):
        self.answers.clear()
        self.answer(
            "GET",
            "/managers/store/orders/11/view",
            {"order": {"order_status": {"code": "preparing"}}},
        )
        self.act("action_confirm")
        self.assertFalse(self.sent())
