# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import http

from odoo.addons.generic_connector.controllers.webhook import GenericWebhookController


class ShopifyWebhookController(GenericWebhookController, http.Controller):
    """Receives the webhooks of Shopify."""

    _backend_model = "shopify.backend"
    _topic_header = "X-Shopify-Topic"
    _delivery_header = "X-Shopify-Webhook-Id"
    _triggered_header = "X-Shopify-Triggered-At"
    _kept_headers = ("X-Shopify-Shop-Domain",)

    @http.route(
        "/shopify/webhook/<string:token>",
        type="http",
        auth="none",
        csrf=False,
        methods=["POST"],
        save_session=False,
    )
    def webhook(self, token, **kwargs):
        """Receive a delivery."""
        return self._receive(token)

    @http.route(
        "/shopify/webhook/<string:token>",
        type="http",
        auth="none",
        methods=["GET"],
        save_session=False,
    )
    def webhook_health(self, token, **kwargs):
        """Answer a check of the address."""
        return self._answer_check(token)
