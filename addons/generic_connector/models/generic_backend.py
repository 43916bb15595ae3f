# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import secrets

from odoo import api, fields, models


class GenericBackend(models.Model):
    """What every backend of this framework has, between base and concrete backend."""

    _name = "generic.backend"
    _inherit = "generic.protected.search"
    _description = "Generic Backend"
    _inherits = {"connector.base.backend": "base_backend_id"}

    base_backend_id = fields.Many2one(
        comodel_name="connector.base.backend",
        string="Base backend",
        required=True,
        index=True,
        # Deleting it directly would take this record along behind the ORM's back.
        ondelete="restrict",
    )
    webhook_token = fields.Char(
        required=True,
        copy=False,
        index=True,
        default=lambda self: secrets.token_urlsafe(32),
        groups="connector_base_backend.connector_manager",
        help="Secret part of the address to which the platform sends its webhooks",
    )
    previous_webhook_secret = fields.Char(
        copy=False,
        groups="connector_base_backend.connector_manager",
        help="Secret that deliveries may still be signed with while the platform "
        "changes over to a new one. Empty it afterwards.",
    )
    run_ids = fields.One2many(
        comodel_name="generic.sync.run", inverse_name="generic_backend_id"
    )
    failure_ids = fields.One2many(
        comodel_name="generic.sync.failure", inverse_name="generic_backend_id"
    )
    run_count = fields.Integer(string="Runs", compute="_compute_statistics")
    failure_count = fields.Integer(
        string="Open failures", compute="_compute_statistics"
    )
    last_import_date = fields.Datetime(compute="_compute_statistics")
    last_export_date = fields.Datetime(compute="_compute_statistics")
    last_sync_date = fields.Datetime(compute="_compute_statistics")
    health = fields.Selection(
        selection=[
            ("ok", "Healthy"),
            ("warning", "Open failures"),
            ("error", "Last run failed"),
        ],
        compute="_compute_statistics",
    )

    _sql_constraints = [
        (
            "base_backend_uniq",
            "unique(base_backend_id)",
            "A base backend belongs to one backend only.",
        ),
        (
            "webhook_token_uniq",
            "unique(webhook_token)",
            "Two backends can't share a webhook address.",
        ),
    ]

    @api.model_create_multi
    def create(self, vals_list):
        backends = super().create(vals_list)
        self.env["generic.rate.limit"].sudo().create(
            [{"generic_backend_id": backend.id} for backend in backends]
        )
        return backends

    def unlink(self):
        """Delete upwards: delegation leaves the parent behind."""
        parents = self.base_backend_id
        res = super().unlink()
        parents.unlink()
        return res

    def _compute_statistics(self):
        """Read everything from the runs and failures: nothing hot on this row."""
        run_model = self.env["generic.sync.run"]
        failure_model = self.env["generic.sync.failure"]
        for backend in self:
            mine = [("generic_backend_id", "=", backend.id)]
            backend.run_count = run_model.search_count(mine)
            backend.failure_count = failure_model.search_count(
                mine + [("state", "=", "open")]
            )
            backend.last_import_date = run_model._last_date(mine, "import")
            backend.last_export_date = run_model._last_date(mine, "export")
            backend.last_sync_date = max(
                filter(None, [backend.last_import_date, backend.last_export_date]),
                default=False,
            )
            backend.health = backend._health(run_model.search(mine, limit=1))

    def _health(self, last_run):
        if last_run.state == "failed":
            return "error"
        return "warning" if self.failure_count else "ok"
