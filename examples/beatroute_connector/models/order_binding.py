# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class BeatrouteSaleOrder(models.Model):
    _name = "beatroute.sale.order"
    _description = "BeatRoute Order"
    _inherit = "generic.binding"
    _inherits = {"sale.order": "odoo_id"}

    backend_id = fields.Many2one(
        comodel_name="beatroute.backend",
        string="BeatRoute backend",
        required=True,
        index=True,
        ondelete="restrict",
    )
    odoo_id = fields.Many2one(
        comodel_name="sale.order",
        string="Odoo order",
        required=True,
        index=True,
        ondelete="restrict",
    )
    external_distributor = fields.Char(string="Distributor")
    external_salesperson = fields.Char(string="Taken by")
    external_total = fields.Float(string="Total there", digits="Product Price")
    external_status = fields.Char(string="Status there")
