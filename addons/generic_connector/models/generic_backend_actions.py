# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import api, fields, models

#: Runs that a backend's form shows
RECENT_RUNS = 5


class GenericBackend(models.Model):
    """Buttons of the form that all backends inherit, passed on to the concrete one."""

    _inherit = "generic.backend"

    webhook_ids = fields.One2many(
        comodel_name="generic.webhook", inverse_name="generic_backend_id"
    )
    webhook_count = fields.Integer(string="Webhooks", compute="_compute_webhook_count")

    checkpoint_ids = fields.One2many(
        comodel_name="generic.sync.checkpoint",
        inverse_name="generic_backend_id",
        string="Progress",
    )
    recent_run_ids = fields.Many2many(
        comodel_name="generic.sync.run",
        string="Last runs",
        compute="_compute_recent_run_ids",
    )

    def _compute_recent_run_ids(self):
        runs = self.env["generic.sync.run"]
        for backend in self:
            backend.recent_run_ids = runs.search(
                [("generic_backend_id", "=", backend.id)], limit=RECENT_RUNS
            )

    def _compute_webhook_count(self):
        groups = self.env["generic.webhook"]._read_group(
            [("generic_backend_id", "in", self.ids)],
            ["generic_backend_id"],
            ["generic_backend_id"],
        )
        counts = {
            group["generic_backend_id"][0]: group["generic_backend_id_count"]
            for group in groups
        }
        for backend in self:
            backend.webhook_count = counts.get(backend.id, 0)

    def _concrete_backend(self):
        """Return the connector's own backend."""
        return self.base_backend_id._concrete_backend()

    def action_open_concrete(self):
        """Open the form of the connector's own backend."""
        return self.base_backend_id.action_open_concrete()

    def action_test_connection(self):
        return self._concrete_backend().action_test_connection()

    def action_sync_all(self):
        return self._concrete_backend().action_sync_all()

    def action_sweep_deletions(self):
        return self._concrete_backend().action_sweep_deletions()

    @api.model
    def _cron_sweep_deletions(self):
        """Queue the search for deletions on every active backend."""
        for backend in self.search([("active", "=", True)]):
            backend.action_sweep_deletions()

    def action_view_runs(self):
        return self._concrete_backend().action_view_runs()

    def action_view_failures(self):
        return self._concrete_backend().action_view_failures()

    def action_view_webhooks(self):
        return self._concrete_backend().action_view_webhooks()
