# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import base64
import hashlib
import hmac
import json
from unittest.mock import patch

from odoo.tests.common import HttpCase

from odoo.addons.shopify_connector.controllers.webhook_controller import (
    ShopifyWebhookController,
)

SECRET = "hush hush"


class DeliveryCase(HttpCase):
    """Delivers to a backend whose controller declares what a test says."""

    def setUp(self):
        super().setUp()
        self.backend = self.env["shopify.backend"].create(
            {
                "name": "Shopify",
                "shop_url": "https://shop.example.com",
                "webhook_secret": SECRET,
            }
        )
        self.path = "/shopify/webhook/%s" % self.backend.webhook_token

    def declare(self, **attributes):
        for name, value in attributes.items():
            patcher = patch.object(ShopifyWebhookController, "_%s" % name, value)
            patcher.start()
            self.addCleanup(patcher.stop)

    def signature(self, body):
        digest = hmac.new(SECRET.encode(), body, hashlib.sha256).digest()
        return base64.b64encode(digest).decode()

    def deliver(self, content, **headers):
        body = json.dumps(content).encode()
        signed = {
            "Content-Type": "application/json",
            "X-Shopify-Hmac-Sha256": self.signature(body),
        }
        return self.url_open(self.path, data=body, headers=dict(signed, **headers))

    def stored(self):
        return self.env["generic.webhook"].search(
            [("generic_backend_id", "=", self.backend.generic_backend_id.id)]
        )
