# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class ZidSyncWizard(models.TransientModel):
    _name = "zid.sync.wizard"
    _description = "Synchronise with Zid"
    _inherit = "generic.sync.wizard"

    backend_id = fields.Many2one(
        comodel_name="zid.backend",
        string="Zid backend",
        required=True,
        ondelete="cascade",
    )
    products = fields.Boolean(default=True)
    customers = fields.Boolean(default=True)
    orders = fields.Boolean(default=True)
