# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import psycopg2

from odoo import _, api, fields, models

from odoo.addons.queue_job.exception import RetryableJobError


class GenericSyncCheckpoint(models.Model):
    """How far the import of one binding model has got.

    A table of its own, one row a flow: on the backend's row, the pages of two
    flows would fail each other with serialisation errors.
    """

    _name = "generic.sync.checkpoint"
    _description = "Synchronisation Checkpoint"
    _rec_name = "binding_model"

    generic_backend_id = fields.Many2one(
        comodel_name="generic.backend",
        string="Backend",
        required=True,
        index=True,
        ondelete="cascade",
    )
    binding_model = fields.Selection(
        selection="_selection_binding_model", string="Record type", required=True
    )
    run_id = fields.Many2one(
        comodel_name="generic.sync.run",
        ondelete="set null",
        help="Run whose pages are taken; those of an older run are not",
    )
    cursor = fields.Char(string="Next page")
    high_water = fields.Datetime(
        string="Imported up to",
        help="By the platform's clock; the next run asks for later changes. "
        "Empty it to read everything again.",
    )

    _sql_constraints = [
        (
            "flow_uniq",
            "unique(generic_backend_id, binding_model)",
            "A binding model of a backend has one checkpoint.",
        ),
    ]

    @api.model
    def _selection_binding_model(self):
        return self.env["generic.backend"]._selection_binding_model()

    @api.model
    def _get(self, backend, binding_model):
        """Return the row of a flow, made at first use."""
        values = {
            "generic_backend_id": backend.generic_backend_id.id,
            "binding_model": binding_model,
        }
        domain = [(name, "=", value) for name, value in values.items()]
        return self.search(domain) or self.create(values)

    def _lock(self):
        """Keep every other page of this flow away until the transaction ends."""
        self.ensure_one()
        self.flush_recordset()
        try:
            self.env.cr.execute(
                "SELECT id FROM generic_sync_checkpoint WHERE id = %s"
                " FOR NO KEY UPDATE NOWAIT",
                [self.id],
                log_exceptions=False,
            )
        except psycopg2.errors.LockNotAvailable as error:
            raise RetryableJobError(
                _("Another page of %s is being imported.", self.binding_model),
                seconds=10,
                ignore_retry=True,
            ) from error
