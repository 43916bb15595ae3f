# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import base64

from odoo.tests import tagged
from odoo.tests.common import HttpCase
from odoo.tools import mute_logger

from .common import BACKEND

SECRET = BACKEND["webhook_password"]
USER = "odoo"
TOPIC = "order.create"
BODY = '{"note":"déjà vu <b>"}'.encode()
CONTROLLER = "odoo.addons.generic_connector.controllers.webhook"


@tagged("post_install", "-at_install")
class TestWebhook(HttpCase):
    def setUp(self):
        super().setUp()
        self.backend = self.env["zid.backend"].create(BACKEND)

    def signature(self, body, secret=SECRET):
        pair = "%s:%s" % (USER, secret)
        return "Basic " + base64.b64encode(pair.encode()).decode()

    def deliver(self, signature=None):
        """Send BODY, rightly signed unless a signature is given."""
        headers = {
            "Content-Type": "application/json",
            "Authorization": signature or self.signature(BODY),
        }
        path = "/zid/webhook/%s/%s" % (self.backend.webhook_token, TOPIC)
        return self.url_open(path, data=BODY, headers=headers)

    def stored(self):
        return self.env["generic.webhook"].search(
            [("generic_backend_id", "=", self.backend.generic_backend_id.id)]
        )

    def test_stores_a_signed_delivery_and_queues_it(self):
        response = self.deliver()
        self.assertEqual(response.status_code, 200)
        webhook = self.stored()
        self.assertEqual(webhook.raw_body(), BODY)
        self.assertEqual(webhook.event_type, TOPIC)
        key = "webhook:%s" % webhook.id
        jobs = self.env["queue.job"].search([("identity_key", "=", key)])
        self.assertEqual(len(jobs), 1)

    @mute_logger(CONTROLLER)
    def test_refuses_a_forged_delivery(self):
        for forged in (self.signature(BODY, "another secret"), "none at all"):
            response = self.deliver(signature=forged)
            self.assertEqual(response.status_code, 401)
        self.assertFalse(self.stored())

    def test_stores_a_doubled_delivery_once(self):
        self.deliver()
        response = self.deliver()
        self.assertEqual(response.status_code, 200)
        self.assertEqual(len(self.stored()), 1)

    def test_every_topic_has_a_handler(self):
        for event, model in self.backend._webhook_handlers.values():
            self.assertTrue(hasattr(self.backend, "_webhook_%s" % event))
            self.assertIn(model, self.env)
