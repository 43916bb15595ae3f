# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.generic_connector.components.paths import read_path
from odoo.addons.queue_job.tests.common import trap_jobs

from .common import ShopifyCase


class TestDelivery(ShopifyCase):
    _method = "POST"
    _path = "/fulfillments.json"

    def setUp(self):
        super().setUp()
        product = self.env["product.product"].create({"name": "Tea", "type": "consu"})
        self.order = self.env["sale.order"].create(
            {
                "partner_id": self.env["res.partner"].create({"name": "Ada"}).id,
                "order_line": [(0, 0, {"product_id": product.id})],
            }
        )
        self.link = self.env["shopify.sale.order"].create(
            {
                "backend_id": self.backend.id,
                "odoo_id": self.order.id,
                "external_id": "11",
            }
        )
        self.order.action_confirm()
        self.backend.export_on_change = True
        self.answer("GET", "/orders/11.json", {"order": {"fulfillment_status": None}})
        self.answer(
            "GET",
            "/orders/11/fulfillment_orders.json",
            {
                "fulfillment_orders": [
                    {"id": 5, "status": "no longer"},
                    {"id": 6, "status": "open"},
                ],
            },
        )
        self.answer(self._method, self._path, {})

    def deliver(self):
        with trap_jobs() as trap:
            self.order.picking_ids.move_ids.quantity_done = 1
            self.order.picking_ids._action_done()
            trap.perform_enqueued_jobs()

    def sent(self):
        return [
            call.body
            for call in self.calls
            if call.method == self._method and call.path.endswith(self._path)
        ]

    def test_tells_what_still_waited_once(self):
        self.deliver()
        self.link._export_to_external()
        self.assertEqual(len(self.sent()), 1)
        part = read_path(
            self.sent()[0],
            "fulfillment.line_items_by_fulfillment_order[0].fulfillment_order_id",
        )
        self.assertEqual(part, 6)
        self.assertEqual(self.link.external_fulfillment_status, "fulfilled")

    def test_leaves_an_order_alone_that_has_left_there_already(self):
        self.answers.clear()
        self.answer(
            "GET", "/orders/11.json", {"order": {"fulfillment_status": "fulfilled"}}
        )
        self.deliver()
        self.assertFalse(self.sent())
