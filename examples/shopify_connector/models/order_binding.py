# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class ShopifySaleOrder(models.Model):
    _name = "shopify.sale.order"
    _description = "Shopify Order"
    _inherit = "generic.binding"
    _inherits = {"sale.order": "odoo_id"}

    backend_id = fields.Many2one(
        comodel_name="shopify.backend",
        string="Shopify backend",
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
    external_cancelled_at = fields.Datetime(string="Cancelled on")
    external_financial_status = fields.Char(string="Financial status")
    external_fulfillment_status = fields.Char(string="Fulfilment status")
    external_total = fields.Float(string="Total there", digits="Product Price")
    external_tax = fields.Float(string="Tax there", digits="Product Price")
