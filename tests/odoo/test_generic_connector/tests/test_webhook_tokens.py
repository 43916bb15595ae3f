# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from unittest.mock import patch

from odoo.tests import tagged
from odoo.tools import mute_logger

from .deliveries import DeliveryCase

CONTROLLER = "odoo.addons.generic_connector.controllers.webhook"
CONTENT = {"event": "granted", "data": {"access_token": "s3cret"}}


@tagged("post_install", "-at_install")
class TestWebhookTokens(DeliveryCase):
    """A delivery by which the platform hands out tokens."""

    def setUp(self):
        super().setUp()
        self.declare(topic_header=None, topic_path="event")
        self.taken = []
        model = type(self.backend)
        for name, value in (
            ("_token_topic", "granted"),
            ("_take_tokens", lambda backend, content: self.taken.append(content)),
        ):
            patcher = patch.object(model, name, value)
            patcher.start()
            self.addCleanup(patcher.stop)

    def test_tokens_are_handed_on_and_not_stored(self):
        self.assertEqual(self.deliver(CONTENT).status_code, 200)
        self.assertEqual(self.taken, [CONTENT])
        self.assertEqual(self.stored().event_type, "granted")
        self.assertEqual(self.stored().raw_body(), b"{}")

    def test_the_same_delivery_is_handed_on_once(self):
        self.deliver(CONTENT)
        self.assertEqual(self.deliver(CONTENT).json(), {"status": "duplicate"})
        self.assertEqual(len(self.taken), 1)

    def test_its_record_has_nothing_left_to_process(self):
        self.deliver(CONTENT)
        self.stored().process_webhook()
        self.assertEqual(self.stored().processing_status, "done")
        self.assertEqual(len(self.taken), 1)

    @mute_logger(CONTROLLER)
    def test_forged_tokens_are_refused(self):
        response = self.deliver(CONTENT, **{"X-Shopify-Hmac-Sha256": "bm8="})
        self.assertEqual(response.status_code, 401)
        self.assertFalse(self.taken)

    def test_other_topics_are_stored_as_ever(self):
        self.deliver({"event": "orders/create", "id": 1})
        self.assertFalse(self.taken)
        self.assertIn(b"orders/create", self.stored().raw_body())
