# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import api, fields, models


class GenericBackend(models.Model):
    """What happens by itself, and what a deletion on one side does on the other."""

    _inherit = "generic.backend"

    export_on_change = fields.Boolean(
        help="Send records that are linked to this backend when they change in Odoo"
    )
    deletion_here = fields.Selection(
        selection=[
            ("connector", "As the connector suggests"),
            ("keep", "Keep the record, mark it as gone"),
            ("archive", "Archive the record"),
            ("unlink", "Delete the record, or archive it where it is in use"),
        ],
        string="Deleted on the platform",
        required=True,
        default="connector",
        help="What becomes of a record in Odoo that the platform deleted",
    )
    deletion_there = fields.Selection(
        selection=[
            ("keep", "Leave it on the platform"),
            ("delete", "Delete it on the platform when it is deleted in Odoo"),
            ("archive", "Delete it on the platform when it is deleted or archived"),
        ],
        string="Deleted in Odoo",
        required=True,
        default="keep",
        help="What becomes of a record on the platform that was deleted in Odoo",
    )
    sweep_limit = fields.Float(
        string="Deletions at once (%)",
        default=10.0,
        help="A search for deletions that would remove a larger share of the linked "
        "records is refused: a list that came back empty doesn't mean that all is gone",
    )

    _sql_constraints = [
        (
            "sweep_limit_share",
            "CHECK(sweep_limit >= 0 AND sweep_limit <= 100)",
            "The share of deletions is between 0 and 100 %.",
        ),
    ]

    @api.model_create_multi
    def create(self, vals_list):
        backends = super().create(vals_list)
        self.clear_caches()
        return backends

    def write(self, vals):
        res = super().write(vals)
        if {"export_on_change", "deletion_there"} & vals.keys():
            self.clear_caches()
        return res
