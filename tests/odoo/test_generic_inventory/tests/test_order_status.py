# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from types import SimpleNamespace
from unittest.mock import patch

from odoo.addons.generic_connector.exceptions import NetworkError
from odoo.addons.queue_job.tests.common import trap_jobs
from odoo.addons.test_generic_connector.tests.common import ShopifyCase

READ = "/orders/11.json"
STATUS = "/orders/11/status.json"
PARTS = "/orders/11/parts.json"


class TestOrderStatus(ShopifyCase):
    def setUp(self):
        super().setUp()
        self.backend.write({"export_on_change": True, "stock_location": "shipped"})
        product = self.env["product.product"].create(
            {"name": "Tea", "type": "product", "invoice_policy": "order"}
        )
        self.order = self.env["sale.order"].create(
            {
                "partner_id": self.env["res.partner"].create({"name": "Ada"}).id,
                "order_line": [
                    (0, 0, {"product_id": product.id, "product_uom_qty": 3})
                ],
            }
        )
        self.link = self.env["shopify.sale.order"].create(
            {
                "backend_id": self.backend.id,
                "odoo_id": self.order.id,
                "external_id": "11",
                "external_fulfillment_status": "new",
                "sync_state": "synced",
            }
        )
        self.there("new")
        self.answer("POST", STATUS, {})

    def there(self, status):
        self.answers.pop(("GET", READ), None)
        self.answer("GET", READ, {"order": {"id": 11, "fulfillment_status": status}})

    def sent(self):
        bodies = [call.body for call in self.calls if call.method == "POST"]
        self.assertFalse([body for body in bodies if body["order"]["id"] != "11"])
        return [body["order"]["status"] for body in bodies]

    def jobs(self, action):
        """Do something, and then the jobs that it queued; return their number."""
        with trap_jobs() as trap:
            action()
            count = len(trap.enqueued_jobs)
            trap.perform_enqueued_jobs()
        return count

    def confirm(self):
        self.jobs(self.order.action_confirm)
        self.there("packing")

    def deliver(self, quantity):
        picking = self.order.picking_ids.filtered(lambda p: p.state != "done")
        picking.move_ids.quantity_done = quantity
        context = {"skip_backorder": True, "skip_immediate": True}
        return self.jobs(picking.with_context(**context).button_validate)

    def failures(self):
        return self.env["generic.sync.failure"].search(
            [("binding_id", "=", self.link.id), ("state", "=", "open")]
        )

    def test_tells_each_step_once(self):
        self.confirm()
        self.assertEqual(self.sent(), ["packing"])
        self.deliver(3)
        self.assertEqual(self.sent(), ["packing", "shipped"])
        self.assertEqual(self.link.external_fulfillment_status, "shipped")
        self.link._export_to_external()
        self.assertEqual(self.sent(), ["packing", "shipped"])

    def test_a_part_of_the_goods_is_no_delivery(self):
        self.confirm()
        self.deliver(1)
        self.assertEqual(self.sent(), ["packing"])
        self.deliver(2)
        self.assertEqual(self.sent(), ["packing", "shipped"])

    def test_what_is_left_and_given_up_ends_the_delivery(self):
        self.confirm()
        self.deliver(1)
        rest = self.order.picking_ids.filtered(lambda p: p.state != "done")
        self.jobs(rest.action_cancel)
        self.assertEqual(self.sent(), ["packing", "shipped"])

    def test_tells_that_an_order_was_cancelled(self):
        self.jobs(self.order._action_cancel)
        self.assertEqual(self.sent(), ["cancelled"])
        self.there("canceled")
        self.link._export_to_external()
        self.jobs(self.order.action_draft)
        self.confirm()
        self.assertEqual(self.sent(), ["cancelled"])

    def test_several_changes_make_one_job(self):
        with trap_jobs() as trap:
            self.order.action_confirm()
            self.order.write({"state": "done"})
            trap.assert_jobs_count(1)

    def test_a_lost_answer_is_not_followed_by_a_second_call(self):
        self.answers[("POST", STATUS)].insert(0, ConnectionResetError())
        self.order.with_context(connector_no_export=True).action_confirm()
        with self.assertRaises(NetworkError):
            self.link._export_to_external()
        self.there("packing")
        self.link._export_to_external()
        self.assertEqual(self.sent(), ["packing"])
        self.assertEqual(self.link.external_fulfillment_status, "packing")

    def test_never_goes_back_behind_the_platform(self):
        for status in ("arrived", "canceled", "refunded"):
            self.there(status)
            self.order.with_context(connector_no_export=True).write({"state": "draft"})
            self.link.external_fulfillment_status = "new"
            self.jobs(self.order.action_confirm)
            self.assertEqual(self.link.external_fulfillment_status, status)
        self.assertFalse(self.sent())

    def test_what_the_import_brought_is_not_sent_back(self):
        order = self.order.with_context(connector_no_export=True)
        self.assertFalse(self.jobs(order.action_confirm))
        self.assertFalse(self.jobs(lambda: self.order.write({"note": "Ring twice"})))

    def test_a_backend_that_does_not_listen_is_told_nothing(self):
        self.backend.export_on_change = False
        self.assertFalse(self.jobs(self.order.action_confirm))

    def test_a_status_without_word_is_not_sent(self):
        self.backend.stock_location = False
        self.confirm()
        self.deliver(3)
        self.assertEqual(self.sent(), ["packing"])

    def test_a_setting_may_name_several_of_which_the_first_is_sent(self):
        self.backend.stock_location = "shipped, handed over,"
        self.confirm()
        self.deliver(3)
        self.assertEqual(self.sent(), ["packing", "shipped"])
        self.there("handed over")
        self.link._export_to_external()
        self.assertEqual(self.link.external_fulfillment_status, "shipped")

    def test_settings_say_what_confirms_and_cancels(self):
        with self.backend.work_on("shopify.sale.order") as work:
            importer = work.component(usage="record.importer")
        item = SimpleNamespace(record={"fulfillment_status": "sent"})
        several = ("void", "{stock_location}")
        for named, confirmed, cancelled, state in (
            ("paid", several, (), "draft"),
            ("paid, sent", several, (), "sale"),
            ("", several, several, "sale"),
            ("lost, sent", (), several, "cancel"),
        ):
            self.backend.stock_location = named
            with patch.multiple(
                type(importer),
                _state_path="fulfillment_status",
                _confirmed_states=confirmed,
                _cancelled_states=cancelled,
            ):
                importer._apply_states([item], self.link)
            self.assertEqual(self.order.state, state)

    def test_a_refusal_is_kept_in_words_and_tried_again(self):
        refused = (422, b'{"errors": "The carrier has it"}', {})
        self.answers[("POST", STATUS)].insert(0, refused)
        self.jobs(self.order.action_confirm)
        self.assertEqual(self.link.sync_state, "failed")
        self.assertIn("The carrier has it", self.failures().reason)
        self.jobs(self.failures().action_retry)
        self.assertEqual(self.sent(), ["packing", "packing"])
        self.assertEqual((self.link.sync_state, len(self.failures())), ("synced", 0))

    def told_in_parts(self):
        """Have the platform told of each part of an order that waits, with its parcel."""
        with self.backend.work_on("shopify.sale.order") as work:
            adapter = type(work.component(usage="backend.adapter"))
            exporter = type(work.component(usage="record.exporter"))
        members = {
            "_status_member": None,
            "_status_order_member": None,
            "_status_tracking_member": "parcel.number",
            "_status_carrier_member": "parcel.by",
            "_status_parts_path": "/orders/{id}/parts.json",
            "_status_parts_envelope": "parts",
            "_status_part_state": "state",
            "_status_part_waits": ("open",),
            "_status_part_member": "parcel.of[0].part",
        }
        for target, values in (
            (adapter, members),
            (
                exporter,
                {"_no_status": "new", "_states": {"delivered": "{stock_location}"}},
            ),
        ):
            patcher = patch.multiple(target, **values)
            patcher.start()
            self.addCleanup(patcher.stop)
        self.there(None)
        self.link.external_fulfillment_status = False

    def parts(self, *parts):
        body = {"parts": [{"id": id_, "state": state} for id_, state in parts]}
        self.answers.pop(("GET", PARTS), None)
        self.answer("GET", PARTS, body)

    def told(self):
        return [call.body for call in self.calls if call.method == "POST"]

    def test_each_part_that_waits_is_told_with_its_parcel(self):
        self.told_in_parts()
        self.parts((5, "closed"), (6, "open"), (7, "open"))
        self.order.action_confirm()
        self.order.picking_ids.write(
            {
                "carrier_tracking_ref": "JD-7",
                "carrier_id": self.env.ref("delivery.free_delivery_carrier").id,
            }
        )
        self.deliver(3)
        carrier = self.env.ref("delivery.free_delivery_carrier").name
        parcels = [
            {"parcel": {"number": "JD-7", "by": carrier, "of": [{"part": part}]}}
            for part in (6, 7)
        ]
        self.assertEqual(self.told(), parcels)
        self.assertEqual(self.link.external_fulfillment_status, "shipped")
        self.link._export_to_external()
        self.assertEqual(self.told(), parcels)

    def test_a_part_whose_answer_was_lost_is_not_told_again(self):
        self.told_in_parts()
        self.parts((6, "open"), (7, "open"))
        self.answers[("POST", STATUS)] = [(200, b"{}", {}), ConnectionResetError()]
        self.order.with_context(connector_no_export=True).action_confirm()
        self.order.picking_ids.move_ids.quantity_done = 3
        self.order.with_context(connector_no_export=True).picking_ids._action_done()
        with self.assertRaises(NetworkError):
            self.link._export_to_external()
        self.parts((6, "closed"), (7, "closed"))
        self.there("shipped")
        self.link._export_to_external()
        self.assertEqual(len(self.told()), 2)
        self.assertEqual(self.link.external_fulfillment_status, "shipped")

    def test_an_order_of_which_nothing_waits_is_a_failure_in_words(self):
        self.told_in_parts()
        self.parts((6, "on_hold"))
        self.order.action_confirm()
        self.deliver(3)
        self.assertFalse(self.told())
        self.assertIn("no part of order 11 that waits", self.failures().reason)

    def test_an_order_without_a_parcel_is_told_all_the_same(self):
        self.told_in_parts()
        self.parts((6, "open"))
        self.order.action_confirm()
        self.deliver(3)
        self.assertEqual(self.told(), [{"parcel": {"of": [{"part": 6}]}}])
