# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import json
from unittest.mock import patch

from odoo.tests import tagged
from odoo.tools import mute_logger

from odoo.addons.generic_connector.exceptions import ConcurrentImport, NetworkError

from .common import ShopifyCase

LOGGER = "odoo.addons.generic_connector.models.generic_backend_webhook"


@tagged("post_install", "-at_install")
class TestWebhookOrder(ShopifyCase):
    def setUp(self):
        super().setUp()
        self.handled = []

        def handle(backend, payload, binding_model):
            self.handled.append(payload["note"])

        patcher = patch.object(type(self.backend), "_webhook_upsert", handle)
        patcher.start()
        self.addCleanup(patcher.stop)

    def receive(self, note, event_date=None, external_id=1, body=None, **payload):
        content = dict({"id": external_id, "note": note}, **payload)
        return self.env["generic.webhook"].receive(
            self.backend.generic_backend_id,
            json.dumps(content).encode() if body is None else body,
            {
                "event_type": "orders/updated",
                "delivery_id": note,
                "event_date": event_date,
            },
        )

    def test_ignores_an_event_older_than_one_that_was_processed(self):
        newer = self.receive("newer", "2024-03-02 10:00:00")
        older = self.receive("older", "2024-03-02 09:00:00")
        newer.process_webhook()
        older.process_webhook()
        self.assertEqual(self.handled, ["newer"])
        self.assertEqual(older.processing_status, "ignored")
        self.assertIn("later event of 1", older.error)

    def test_processes_events_of_the_same_moment_and_of_other_records(self):
        first = self.receive("first", "2024-03-02 10:00:00")
        same = self.receive("same", "2024-03-02 10:00:00")
        other = self.receive("other", "2024-03-02 09:00:00", external_id=2)
        undated = self.receive("undated")
        for webhook in (first, same, other, undated):
            webhook.process_webhook()
        self.assertEqual(self.handled, ["first", "same", "other", "undated"])

    def test_finds_the_record_by_the_key_that_a_delivery_tells(self):
        told = []
        backend = type(self.backend)
        with patch.object(backend, "_webhook_key_path", "object.key"), patch.object(
            backend, "_webhook_upsert", lambda backend, *args: told.append(args[0])
        ):
            webhook = self.receive("keyed", object={"key": 17})
            webhook.process_webhook()
            keyless = self.receive("keyless")
            keyless.process_webhook()
        self.assertEqual(told[0], {"id": 17})
        self.assertEqual(webhook.external_id, "17")
        self.assertFalse(keyless.external_id)

    def test_an_event_that_failed_overtakes_none(self):
        newer = self.receive("newer", "2024-03-02 10:00:00")
        older = self.receive("older", "2024-03-02 09:00:00")
        newer.mark_as_failed("no")
        older.process_webhook()
        self.assertEqual(self.handled, ["older"])

    def test_takes_the_moment_from_the_record_where_no_header_has_it(self):
        newer = self.receive("newer", updated_at="2024-03-02T10:00:00+01:00")
        older = self.receive("older", updated_at="2024-03-02T08:59:59Z")
        newer.process_webhook()
        older.process_webhook()
        self.assertEqual(self.handled, ["newer"])
        self.assertEqual(str(newer.event_date), "2024-03-02 09:00:00")
        self.assertEqual(newer.external_id, "1")
        self.assertEqual(newer.binding_model, "shopify.sale.order")

    def test_a_date_that_is_none_and_a_record_without_id_stop_nothing(self):
        undated = self.receive("undated", updated_at="yesterday")
        nameless = self.receive("nameless", external_id=None)
        for webhook in (undated, nameless):
            webhook.process_webhook()
        self.assertEqual(self.handled, ["undated", "nameless"])

    def test_two_events_of_a_record_take_turns(self):
        webhook = self.receive("mine", "2024-03-02 10:00:00")
        with self.env.registry.cursor() as other:
            key = ("generic.webhook", webhook.generic_backend_id.id)
            key += ("shopify.sale.order", "1")
            other.execute(
                "SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [repr(key)]
            )
            with self.assertRaises(ConcurrentImport) as caught:
                webhook.process_webhook()
        self.assertTrue(caught.exception.ignore_retry)
        self.assertEqual(self.handled, [])

    def test_reads_a_body_with_a_byte_order_mark(self):
        body = b"\xef\xbb\xbf" + json.dumps({"id": 1, "note": "marked"}).encode()
        self.receive("marked", body=body).process_webhook()
        self.assertEqual(self.handled, ["marked"])

    @mute_logger(LOGGER)
    def test_a_body_that_is_no_json_fails_in_words(self):
        for number, body in enumerate((b"", b"<a/>", b"\xff\xfe\x00", b"[]", b"null")):
            webhook = self.receive(str(number), body=body)
            webhook.process_webhook()
            self.assertEqual(webhook.processing_status, "failed")
            self.assertTrue(webhook.error)

    def test_an_error_is_logged_with_its_traceback(self):
        webhook = self.receive("broken")
        with patch.object(
            type(self.backend), "_webhook_upsert", side_effect=KeyError("lines")
        ), self.assertLogs(LOGGER, "ERROR") as logs:
            webhook.process_webhook()
        self.assertIn("Traceback", logs.output[0])
        self.assertEqual(webhook.error, "KeyError: 'lines'")

    def test_an_error_that_a_retry_may_mend_leaves_the_job(self):
        webhook = self.receive("later")
        error = NetworkError("down")
        with patch.object(type(self.backend), "_webhook_upsert", side_effect=error):
            with self.assertRaises(NetworkError), self.env.cr.savepoint():
                webhook.process_webhook()
        self.assertEqual((webhook.processing_status, webhook.tries), ("pending", 0))
