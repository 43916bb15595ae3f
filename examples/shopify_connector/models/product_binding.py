# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class ShopifyProductTemplate(models.Model):
    _name = "shopify.product.template"
    _description = "Shopify Product"
    _inherit = "generic.binding"
    _inherits = {"product.template": "odoo_id"}

    backend_id = fields.Many2one(
        comodel_name="shopify.backend",
        string="Shopify backend",
        required=True,
        index=True,
        ondelete="restrict",
    )
    odoo_id = fields.Many2one(
        comodel_name="product.template",
        string="Odoo product",
        required=True,
        index=True,
        ondelete="restrict",
    )
    external_vendor = fields.Char(string="Vendor")
    external_handle = fields.Char(string="Handle")
