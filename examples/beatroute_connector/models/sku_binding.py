# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class BeatrouteProductTemplate(models.Model):
    _name = "beatroute.product.template"
    _description = "BeatRoute SKU"
    _inherit = "generic.binding"
    _inherits = {"product.template": "odoo_id"}

    backend_id = fields.Many2one(
        comodel_name="beatroute.backend",
        string="BeatRoute backend",
        required=True,
        index=True,
        ondelete="restrict",
    )
    odoo_id = fields.Many2one(
        comodel_name="product.template",
        string="Odoo sku",
        required=True,
        index=True,
        ondelete="restrict",
    )
    external_number = fields.Char(string="BeatRoute number")
