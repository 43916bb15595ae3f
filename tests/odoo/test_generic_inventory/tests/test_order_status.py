# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from types import SimpleNamespace
from unittest.mock import patch

from odoo.addons.generic_connector.exceptions import NetworkError
from odoo.addons.queue_job.tests.common import trap_jobs
from odoo.addons.test_generic_connector.tests.common import ShopifyCase

READ = "/orders/11.json"
STATUS = "/orders/11/status.json"


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
