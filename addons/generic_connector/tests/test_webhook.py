# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from datetime import timedelta
from unittest.mock import patch

import psycopg2

from odoo import fields
from odoo.exceptions import AccessError
from odoo.tests import tagged
from odoo.tests.common import TransactionCase, new_test_user
from odoo.tools import mute_logger

from odoo.addons.queue_job.tests.common import trap_jobs

from ..models.generic_webhook_maintenance import PENDING_MINUTES, RETENTION_DAYS
from ..models.generic_webhook_processing import MAXIMUM_TRIES


@tagged("post_install", "-at_install")
class TestWebhook(TransactionCase):
    def setUp(self):
        super().setUp()
        self.backend = self.env["generic.backend"].create({"name": "Shop"})
        self.webhooks = self.env["generic.webhook"]

    def receive(self, body=b'{"id": 1}', delivery_id="one", backend=None):
        values = {"event_type": "orders/create", "delivery_id": delivery_id}
        return self.webhooks.receive(backend or self.backend, body, values)

    def received_ago(self, webhook, **ago):
        webhook.received_date = fields.Datetime.now() - timedelta(**ago)

    def test_stores_a_delivery_and_queues_its_job(self):
        with trap_jobs() as trap:
            webhook = self.receive()
        trap.assert_jobs_count(1)
        self.assertEqual(webhook.processing_status, "pending")
        self.assertEqual(webhook.payload, '{"id": 1}')

    def test_stores_a_delivery_once(self):
        self.receive()
        with trap_jobs() as trap:
            self.assertFalse(self.receive())
        trap.assert_jobs_count(0)

    def test_stores_the_same_delivery_id_of_another_backend(self):
        other = self.env["generic.backend"].create({"name": "Other"})
        self.receive()
        self.assertTrue(self.receive(backend=other))

    def test_a_delivery_stored_meanwhile_is_no_error(self):
        execute = self.env.cr.execute

        def fail_on_insert(query, *args, **kwargs):
            if "INSERT INTO generic_webhook" in query:
                raise psycopg2.errors.SerializationFailure()
            return execute(query, *args, **kwargs)

        with patch.object(self.env.cr, "execute", fail_on_insert):
            self.assertFalse(self.receive())

    def test_the_database_refuses_a_second_row(self):
        webhook = self.receive()
        with self.assertRaises(psycopg2.errors.UniqueViolation):
            with mute_logger("odoo.sql_db"), self.env.cr.savepoint():
                webhook.copy()

    def test_gives_back_the_body_exactly(self):
        bodies = [
            b'{"name": "caf\xc3\xa9"}\r\n',
            b"\xff\xfe not utf-8 \x00 at all",
            b"",
            b"\x00",
        ]
        for number, body in enumerate(bodies):
            webhook = self.receive(body, str(number))
            webhook.invalidate_recordset()
            self.assertEqual(webhook.raw_body(), body)
            # The binary field answers with a size in the web client's context.
            self.assertEqual(webhook.with_context(bin_size=True).raw_body(), body)

    def test_the_job_carries_the_row_and_nothing_else(self):
        with trap_jobs() as trap:
            webhook = self.receive()
        job = trap.enqueued_jobs[0]
        self.assertEqual((job.args, job.kwargs), ((), {}))
        self.assertEqual(job.identity_key, "webhook:%s" % webhook.id)
        self.assertEqual(job.max_retries, 20, "an outage lasts longer than five tries")

    def test_marks_with_reasons(self):
        webhook = self.receive()
        webhook.mark_as_ignored("too old")
        self.assertEqual(webhook.processing_status, "ignored")
        self.assertEqual(webhook.error, "too old")
        webhook.mark_as_processed()
        self.assertEqual((webhook.processing_status, webhook.error), ("done", False))
        self.assertTrue(webhook.processed_date)

    def test_gives_up_after_too_many_tries(self):
        webhook = self.receive()
        webhook.mark_as_failed("no")
        self.assertEqual(webhook.processing_status, "failed")
        webhook.tries = MAXIMUM_TRIES
        webhook.mark_as_failed("no")
        self.assertEqual(webhook.processing_status, "dead")

    def test_ignores_what_an_archived_backend_received(self):
        webhook = self.receive()
        self.backend.active = False
        webhook.process_webhook()
        self.assertEqual(webhook.processing_status, "ignored")

    def test_does_nothing_twice(self):
        webhook = self.receive()
        webhook.mark_as_processed()
        webhook.process_webhook()
        self.assertEqual((webhook.processing_status, webhook.tries), ("done", 0))

    def test_replays_what_was_given_up(self):
        webhook = self.receive()
        webhook.write({"processing_status": "dead", "tries": 9, "error": "no"})
        user = new_test_user(
            self.env, "connector_replayer", "connector_base_backend.connector_user"
        )
        with trap_jobs() as trap:
            webhook.with_user(user).action_replay()
        trap.assert_jobs_count(1)
        self.assertEqual((webhook.processing_status, webhook.tries), ("pending", 0))

    def test_replays_nothing_of_another_company(self):
        webhook = self.receive()
        self.backend.company_id = self.env["res.company"].create({"name": "Another"})
        user = new_test_user(
            self.env, "connector_stranger", "connector_base_backend.connector_user"
        )
        with self.assertRaises(AccessError):
            webhook.with_user(user).action_replay()

    def test_shows_users_no_payload(self):
        webhook = self.receive()
        user = new_test_user(
            self.env, "connector_reader", "connector_base_backend.connector_user"
        )
        self.assertTrue(webhook.with_user(user).read(["event_type"]))
        for name in ("payload", "body", "headers", "signature"):
            with self.assertRaises(AccessError):
                webhook.with_user(user).read([name])

    def test_sweeps_what_lost_its_job(self):
        late, fresh, failed, done = [
            self.receive(delivery_id=name) for name in ("late", "fresh", "bad", "done")
        ]
        failed.mark_as_failed("no")
        done.mark_as_processed()
        for webhook in (late, failed, done):
            self.received_ago(webhook, minutes=PENDING_MINUTES + 1)
        self.env["queue.job"].search([]).write({"state": "cancelled"})
        with trap_jobs() as trap:
            self.webhooks._cron_sweep()
        keys = sorted(job.identity_key for job in trap.enqueued_jobs)
        self.assertEqual(keys, ["webhook:%s" % late.id, "webhook:%s" % failed.id])
        self.assertEqual(fresh.tries, 0)

    def test_sweeps_no_delivery_for_ever(self):
        webhook = self.receive()
        self.received_ago(webhook, minutes=PENDING_MINUTES + 1)
        for _sweep in range(MAXIMUM_TRIES + 1):
            self.webhooks._cron_sweep()
        self.assertEqual(webhook.processing_status, "dead")

    def test_removes_finished_deliveries_in_time(self):
        old, dead, waiting, young = [
            self.receive(delivery_id=name) for name in ("old", "dead", "wait", "young")
        ]
        (old + young).mark_as_processed()
        dead.processing_status = "dead"
        for webhook in (old, dead, waiting):
            self.received_ago(webhook, days=RETENTION_DAYS + 1)
        self.webhooks._gc_deliveries()
        self.assertFalse(old.exists())
        self.assertTrue(all(kept.exists() for kept in (dead, waiting, young)))

    def test_no_schedule_is_on(self):
        cron = self.env.ref("generic_connector.ir_cron_sweep_webhooks")
        self.assertFalse(cron.active)
