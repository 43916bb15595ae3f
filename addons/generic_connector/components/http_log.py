# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields

from odoo.addons.component.core import AbstractComponent

from ..masking import Masking
from ..own_transaction import own_transaction


class GenericHttp(AbstractComponent):
    """Keeps calls for a manager to look at, for as long as it is switched on."""

    _inherit = "generic.http"

    def _note_exchange(self, request, response, error, seconds):
        res = super()._note_exchange(request, response, error, seconds)
        until = self.backend_record.sudo().log_requests_until
        if until and until > fields.Datetime.now():
            values = self._log_values(request, response, error, seconds)
            with own_transaction(self.env) as own:
                own["generic.request.log"]._keep(
                    self.backend_record.generic_backend_id.id, values
                )
        return res

    def _log_values(self, request, response, error, seconds):
        masking = Masking(self._secret_values())
        values = {
            "method": request.method,
            "path": masking.text(request.path),
            "parameters": masking.parameters(request.shown_parameters),
            "duration": seconds,
            "error": masking.text(str(error)) if error else False,
            "request_headers": masking.headers(request.headers),
            "request_body": masking.body(
                request.body, request.headers.get("Content-Type")
            ),
        }
        if response is not None:
            values.update(
                status=response.status_code,
                response_headers=masking.headers(response.headers),
                response_body=masking.body(
                    response.content, response.headers.get("Content-Type")
                ),
            )
        return values

    def _secret_values(self):
        """Return what the settings hold that not everybody may see."""
        backend = self.backend_record.sudo()
        return [
            backend[name]
            for name, field in backend._fields.items()
            if field.groups and field.type in ("char", "text") and field.store
        ]
