# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import http
from odoo.http import request

from odoo.addons.generic_connector.controllers.webhook import GenericWebhookController


class ZidWebhookController(GenericWebhookController, http.Controller):
    """Receives the webhooks of Zid."""

    _backend_model = "zid.backend"

    @http.route(
        "/zid/webhook/<string:token>/<string:topic>",
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
        "/zid/webhook/<string:token>",
        type="http",
        auth="none",
        methods=["GET"],
        save_session=False,
    )
    def webhook_health(self, token, **kwargs):
        """Answer a check of the address."""
        return self._answer_check(token)

    def _topic(self, body):
        """Return the topic: no delivery names it, so the address ends with it."""
        return request.httprequest.path.rpartition("/")[2]
