# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import http

from odoo.addons.generic_connector.controllers.webhook import GenericWebhookController


class AcmeWebhookController(GenericWebhookController, http.Controller):
    """Receives the webhooks of Acme."""

    _backend_model = "acme.backend"
    _topic_header = "X-Acme-Topic"
    _delivery_header = "X-Acme-Delivery"

    @http.route(
        "/acme/webhook/<string:token>",
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
        "/acme/webhook/<string:token>",
        type="http",
        auth="none",
        methods=["GET"],
        save_session=False,
    )
    def webhook_health(self, token, **kwargs):
        """Answer a check of the address."""
        return self._answer_check(token)
