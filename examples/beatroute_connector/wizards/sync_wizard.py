# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class BeatrouteSyncWizard(models.TransientModel):
    _name = "beatroute.sync.wizard"
    _description = "Synchronise with BeatRoute"
    _inherit = "generic.sync.wizard"

    backend_id = fields.Many2one(
        comodel_name="beatroute.backend",
        string="BeatRoute backend",
        required=True,
        ondelete="cascade",
    )
    customers = fields.Boolean(default=True)
    skus = fields.Boolean(default=True)
    orders = fields.Boolean(default=True)
    visits = fields.Boolean(default=True)
