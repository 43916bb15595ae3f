# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import base64
import hashlib
import hmac
import json
from unittest.mock import patch

from odoo.tests import tagged
from odoo.tests.common import HttpCase
from odoo.tools import mute_logger

SECRET = "hush hush"
BODY = '{"id": 450789469, "note": "déjà vu"}'.encode()
CONTROLLER = "odoo.addons.generic_connector.controllers.webhook"


@tagged("post_install", "-at_install")
class TestWebhook(HttpCase):
    def setUp(self):
        super().setUp()
        self.backend = self.env["shopify.backend"].create(
            {
                "name": "Shopify",
                "shop_url": "https://shop.example.com",
                "access_token": "token",
                "webhook_secret": SECRET,
            }
        )

    def signature(self, body, secret=SECRET):
        digest = hmac.new(secret.encode(), body, hashlib.sha256).digest()
        return base64.b64encode(digest).decode()

    def headers(self, body, **changes):
        headers = {
            "Content-Type": "application/json",
            "Authorization": "Bearer never kept",
            "X-Shopify-Topic": "orders/create",
            "X-Shopify-Hmac-Sha256": self.signature(body),
            "X-Shopify-Webhook-Id": "delivery-1",
        }
        headers.update({name.replace("_", "-"): text for name, text in changes.items()})
        return {name: text for name, text in headers.items() if text is not None}

    def deliver(self, body=BODY, token=None, **changes):
        path = "/shopify/webhook/%s" % (token or self.backend.webhook_token)
        return self.url_open(path, data=body, headers=self.headers(body, **changes))

    def stored(self):
        return self.env["generic.webhook"].search(
            [("generic_backend_id", "=", self.backend.generic_backend_id.id)]
        )

    def assert_refused(self, response):
        self.assertEqual(response.status_code, 401)
        self.assertEqual(response.json(), {"error": "unauthorized"})
        self.assertFalse(self.stored())

    def test_stores_a_signed_delivery(self):
        response = self.deliver()
        self.assertEqual(response.status_code, 200)
        self.assertEqual(response.json(), {"status": "accepted"})
        webhook = self.stored()
        self.assertEqual(webhook.raw_body(), BODY)
        self.assertEqual(webhook.event_type, "orders/create")
        self.assertEqual(webhook.delivery_id, "delivery-1")
        self.assertEqual(webhook.signature, self.signature(BODY))
        self.assertEqual(webhook.processing_status, "pending")

    def test_queues_a_job_for_it(self):
        self.deliver()
        key = "webhook:%s" % self.stored().id
        job = self.env["queue.job"].search([("identity_key", "=", key)])
        self.assertEqual(job.channel, "root.connector_webhook")

    def test_keeps_no_header_with_a_secret(self):
        self.deliver()
        kept = json.loads(self.stored().headers)
        self.assertEqual(sorted(kept), ["X-Shopify-Topic", "X-Shopify-Webhook-Id"])

    def test_verifies_and_keeps_bytes_that_are_no_text(self):
        body = b"\xff\xfe\x00\r\n"
        self.assertEqual(self.deliver(body).status_code, 200)
        self.assertEqual(self.stored().raw_body(), body)

    def test_answers_a_doubled_delivery_and_stores_it_once(self):
        self.deliver()
        response = self.deliver()
        self.assertEqual(response.status_code, 200)
        self.assertEqual(response.json(), {"status": "duplicate"})
        self.assertEqual(len(self.stored()), 1)

    def test_tells_deliveries_without_id_apart_by_topic_and_body(self):
        without = {"X_Shopify_Webhook_Id": None}
        self.deliver(**without)
        self.deliver(**without)
        self.deliver(b'{"id": 2}', **without)
        self.deliver(X_Shopify_Topic="orders/updated", **without)
        self.assertEqual(len(self.stored()), 3)

    @mute_logger(CONTROLLER)
    def test_refuses_a_wrong_signature(self):
        wrong = self.signature(BODY, "another secret")
        self.assert_refused(self.deliver(X_Shopify_Hmac_Sha256=wrong))

    @mute_logger(CONTROLLER)
    def test_refuses_a_signature_that_is_none(self):
        for text in ("", "%%%", "a", "=" * 44):
            self.assert_refused(self.deliver(X_Shopify_Hmac_Sha256=text))

    @mute_logger(CONTROLLER)
    def test_refuses_a_delivery_without_signature(self):
        self.assert_refused(self.deliver(X_Shopify_Hmac_Sha256=None))

    @mute_logger(CONTROLLER)
    def test_refuses_everything_while_there_is_no_secret(self):
        self.backend.webhook_secret = False
        empty = self.signature(BODY, "")
        self.assert_refused(self.deliver(X_Shopify_Hmac_Sha256=empty))

    @mute_logger(CONTROLLER)
    def test_refuses_an_unknown_token_with_the_same_answer(self):
        token = self.backend.webhook_token
        for unknown in (token[:-1], token.swapcase(), "%25", "_" * len(token), "0"):
            self.assert_refused(self.deliver(token=unknown))

    @mute_logger(CONTROLLER)
    def test_refuses_deliveries_to_an_archived_backend(self):
        self.backend.active = False
        self.assert_refused(self.deliver())

    @mute_logger(CONTROLLER)
    def test_refuses_a_form_whose_bytes_are_gone(self):
        form = "application/x-www-form-urlencoded"
        self.assert_refused(self.deliver(b"webhook_id=1", Content_Type=form))

    def test_refuses_a_body_that_is_too_large(self):
        limit = "%s.GenericWebhookController._maximum_body_bytes" % CONTROLLER
        with patch(limit, len(BODY) - 1):
            response = self.deliver()
        self.assertEqual(response.status_code, 413)
        self.assertFalse(self.stored())

    def test_stores_a_delivery_without_topic(self):
        self.assertEqual(self.deliver(X_Shopify_Topic=None).status_code, 200)
        webhook = self.stored()
        webhook.process_webhook()
        self.assertEqual(webhook.processing_status, "ignored")
        self.assertIn("unknown", webhook.error)

    def test_answers_checks_without_telling_anything(self):
        for token in (self.backend.webhook_token, "unknown"):
            path = "/shopify/webhook/%s" % token
            self.assertEqual(self.url_open(path).json(), {"status": "ready"})
            head = self.opener.head(self.base_url() + path, timeout=10)
            self.assertEqual(head.status_code, 200)
            put = self.opener.put(self.base_url() + path, data=b"x", timeout=10)
            self.assertEqual(put.status_code, 405)

    def test_hands_the_delivery_to_the_backend(self):
        self.deliver()
        webhook = self.stored()
        handled = []

        def handle(backend, payload, binding_model):
            handled.append((payload["id"], binding_model, backend.env.company))

        with patch.object(type(self.backend), "_webhook_upsert", handle):
            webhook.process_webhook()
        self.assertEqual(
            handled, [(450789469, "shopify.sale.order", self.backend.company_id)]
        )
        self.assertEqual((webhook.processing_status, webhook.tries), ("done", 1))

    @mute_logger("odoo.addons.generic_connector.models.generic_backend_webhook")
    def test_rolls_back_what_a_failing_handler_did(self):
        self.deliver()
        webhook = self.stored()

        def fail(backend, payload, binding_model):
            backend.name = "Half done"
            raise ValueError("the order has no lines")

        with patch.object(type(self.backend), "_webhook_upsert", fail):
            webhook.process_webhook()
        self.assertEqual(webhook.processing_status, "failed")
        self.assertIn("the order has no lines", webhook.error)
        self.assertEqual(self.backend.name, "Shopify")
