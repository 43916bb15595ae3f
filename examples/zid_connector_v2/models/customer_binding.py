# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class ZidResPartner(models.Model):
    _name = "zid.res.partner"
    _description = "Zid Customer"
    _inherit = "generic.binding"
    _inherits = {"res.partner": "odoo_id"}

    backend_id = fields.Many2one(
        comodel_name="zid.backend",
        string="Zid backend",
        required=True,
        index=True,
        ondelete="restrict",
    )
    odoo_id = fields.Many2one(
        comodel_name="res.partner",
        string="Odoo customer",
        required=True,
        index=True,
        ondelete="restrict",
    )
