# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import logging

from odoo import _, http
from odoo.exceptions import AccessError
from odoo.http import request

from ..exceptions import ConnectorError
from ..models.generic_backend_mixin_connection import CALLBACK_PATH
from ..own_transaction import own_transaction

_logger = logging.getLogger(__name__)

MAXIMUM_LENGTH = 4096


class OAuthCallback(http.Controller):
    """Where a platform sends a person back who was asked to allow access."""

    @http.route(CALLBACK_PATH, type="http", auth="user", methods=["GET"])
    def oauth_callback(self, state="", code="", error="", **parameters):
        """Take the answer to a request of this user, and say what came of it.

        The state is used up by whatever comes first: an answer, a refusal, a stranger.
        Nothing that came with the address is shown.
        """
        pending = self._take(state)
        if not pending or pending.user_id != request.env.uid:
            return self._page(
                400,
                _("This answer is unknown or too old. Press Connect once more."),
            )
        backend = self._backend(pending)
        if not backend:
            return self._page(403, _("You may not connect this backend."))
        if error or not code or len(code) > MAXIMUM_LENGTH:
            _logger.info("OAuth refused for %s", backend)
            return self._page(400, _("The platform did not allow access."), backend)
        try:
            backend._oauth_answered(code, pending)
        except ConnectorError as problem:
            return self._page(400, str(problem), backend)
        return self._page(200, _("%s is connected.", backend.name), backend)

    def _take(self, state):
        if not state or len(state) > MAXIMUM_LENGTH:
            return None
        with own_transaction(request.env) as own:
            return own["generic.oauth.request"]._take(state)

    def _backend(self, pending):
        """Return the backend, None where this user may not configure it."""
        generic = request.env["generic.backend"].browse(pending.generic_backend_id)
        try:
            backend = generic._concrete_backend()
            backend.check_access_rights("write")
            backend.check_access_rule("write")
        except AccessError:
            return None
        return backend

    def _page(self, status, message, backend=None):
        response = request.render(
            "generic_connector.oauth_result",
            {
                "message": message,
                "success": status == 200,
                "url": "/web#id=%s&model=%s&view_type=form"
                % (backend.id, backend._name)
                if backend
                else "/web",
            },
            status=status,
        )
        response.headers["Referrer-Policy"] = "no-referrer"
        response.headers["Cache-Control"] = "no-store"
        return response
