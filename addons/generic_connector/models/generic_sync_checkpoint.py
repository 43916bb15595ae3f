# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import api, fields, models


class GenericSyncCheckpoint(models.Model):
    """How far the import of one binding model, or the search for deletions, has got.

    A table of its own, one row a flow: on the backend's row, the pages of two
    flows would fail each other with serialisation errors.
    """

    _name = "generic.sync.checkpoint"
    _inherit = "generic.sync.position"
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
    flow = fields.Selection(
        selection=[("import", "Import"), ("sweep", "Search for deletions")],
        required=True,
        default="import",
    )
    run_id = fields.Many2one(
        comodel_name="generic.sync.run",
        ondelete="set null",
        help="Run whose pages are taken; those of an older run are not",
    )
    high_water = fields.Datetime(
        string="Imported up to",
        help="By the platform's clock; the next run asks for later changes. "
        "Empty it to read everything again.",
    )

    _sql_constraints = [
        (
            "flow_uniq",
            "unique(generic_backend_id, binding_model, flow)",
            "A flow of a binding model has one checkpoint on a backend.",
        ),
    ]

    @api.model
    def _selection_binding_model(self):
        return self.env["generic.backend"]._selection_binding_model()

    @api.model
    def _get(self, backend, binding_model, flow="import"):
        """Return the row of a flow, made at first use."""
        values = {
            "generic_backend_id": backend.generic_backend_id.id,
            "binding_model": binding_model,
            "flow": flow,
        }
        domain = [(name, "=", value) for name, value in values.items()]
        return self.search(domain) or self.create(values)

    def _begin(self, run):
        """Start at the first page; jobs of an older run find that they are late."""
        self.ensure_one()
        self.run_id.filtered(lambda old: old.state == "running").write(
            {"state": "superseded", "finished_on": fields.Datetime.now()}
        )
        self.write(
            {"run_id": run.id, "cursor": False, "page_count": 0, "anchor": False}
        )

    def _end(self):
        """Leave the row for the next run."""
        self.write({"run_id": False, "cursor": False})
