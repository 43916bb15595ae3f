# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class ZidSaleOrder(models.Model):
    _name = "zid.sale.order"
    _description = "Zid Order"
    _inherit = "generic.binding"
    _inherits = {"sale.order": "odoo_id"}

    backend_id = fields.Many2one(
        comodel_name="zid.backend",
        string="Zid backend",
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
    external_order_status = fields.Char(string="Order status")
    external_payment_status = fields.Char(string="Payment status")
    external_total = fields.Float(string="Total there", digits="Product Price")
