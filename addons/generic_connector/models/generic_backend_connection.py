# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import api, fields, models


class GenericBackend(models.Model):
    """What the form shows of the connection, and its buttons."""

    _inherit = "generic.backend"

    calls_state = fields.Selection(
        selection=[("closed", "Working"), ("open", "Paused"), ("stopped", "Stopped")],
        string="Calls",
        compute="_compute_calls",
        compute_sudo=True,
    )
    calls_since = fields.Datetime(compute="_compute_calls", compute_sudo=True)
    calls_reason = fields.Char(compute="_compute_calls", compute_sudo=True)
    calls_next_try = fields.Datetime(compute="_compute_calls", compute_sudo=True)
    log_requests_until = fields.Datetime(
        copy=False,
        readonly=True,
        help="Until then, calls to the platform are kept for managers to look at, "
        "without secrets and personal data",
    )
    logs_requests = fields.Boolean(compute="_compute_logs_requests")
    uses_oauth = fields.Boolean(compute="_compute_uses_oauth")

    def _compute_calls(self):
        breakers = self.env["generic.circuit.breaker"].search(
            [("generic_backend_id", "in", self.ids)]
        )
        found = {breaker.generic_backend_id.id: breaker for breaker in breakers}
        for backend in self:
            breaker = found.get(backend.id, breakers.browse())
            backend.calls_state = breaker.state or "closed"
            backend.calls_since = breaker.since
            backend.calls_reason = breaker.reason
            backend.calls_next_try = breaker.next_probe

    @api.depends("base_backend_id")
    def _compute_uses_oauth(self):
        for backend in self:
            saved = backend._origin.base_backend_id
            concrete = saved and saved._concrete_backend()
            backend.uses_oauth = bool(
                hasattr(concrete, "_uses_oauth") and concrete._uses_oauth()
            )

    @api.depends("log_requests_until")
    def _compute_logs_requests(self):
        now = fields.Datetime.now()
        for backend in self:
            until = backend.log_requests_until
            backend.logs_requests = bool(until and until > now)

    def action_connect(self):
        return self._concrete_backend().action_connect()

    def action_reset_calls(self):
        return self._concrete_backend().action_reset_calls()

    def action_log_requests(self):
        return self._concrete_backend().action_log_requests()

    def action_view_request_logs(self):
        return self._concrete_backend().action_view_request_logs()
