# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class BeatrouteResPartner(models.Model):
    _name = "beatroute.res.partner"
    _description = "BeatRoute Customer"
    _inherit = "generic.binding"
    _inherits = {"res.partner": "odoo_id"}

    backend_id = fields.Many2one(
        comodel_name="beatroute.backend",
        string="BeatRoute backend",
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
    external_number = fields.Char(string="BeatRoute number")
