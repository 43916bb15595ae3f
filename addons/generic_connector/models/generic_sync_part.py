# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class GenericSyncPart(models.Model):
    """A part of a run that has jobs of its own, beside those of the other parts.

    It counts for itself: on the run's row, parts that end a page at the same moment
    would fail each other with serialisation errors.
    """

    _name = "generic.sync.part"
    _inherit = "generic.sync.position"
    _description = "Part of a Synchronisation Run"
    _order = "run_id desc, number"
    _rec_name = "number"

    run_id = fields.Many2one(
        comodel_name="generic.sync.run", required=True, index=True, ondelete="cascade"
    )
    number = fields.Integer(required=True)
    state = fields.Selection(
        selection=[("running", "Running"), ("done", "Done")],
        required=True,
        default="running",
    )
    scope = fields.Json(help="Parameters of its list, or ids of the bindings to send")
    stop = fields.Char(help="Page at which the next part begins; empty for the last")
    record_count = fields.Integer(string="Records")
    created_count = fields.Integer(string="Created")
    updated_count = fields.Integer(string="Updated")
    unchanged_count = fields.Integer(string="Unchanged")
    failed_count = fields.Integer(string="Failed")

    _sql_constraints = [
        ("number_uniq", "unique(run_id, number)", "A part has a number of its own."),
    ]

    def _count(self, result):
        """Add the figures of one page or batch."""
        self.ensure_one()
        self.write(result.added_to(self))
