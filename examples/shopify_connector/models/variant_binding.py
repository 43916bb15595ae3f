# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class ShopifyProductProduct(models.Model):
    _name = "shopify.product.product"
    _description = "Shopify Variant"
    _inherit = "generic.binding"
    _inherits = {"product.product": "odoo_id"}

    backend_id = fields.Many2one(
        comodel_name="shopify.backend",
        string="Shopify backend",
        required=True,
        index=True,
        ondelete="restrict",
    )
    odoo_id = fields.Many2one(
        comodel_name="product.product",
        string="Odoo variant",
        required=True,
        index=True,
        ondelete="restrict",
    )
    external_price = fields.Float(string="Price", digits="Product Price")
    external_inventory_item = fields.Char(string="Inventory item")
    external_quantity = fields.Float(
        string="Stock there",
        digits="Product Unit of Measure",
        copy=False,
        help="As it was last sent or fetched",
    )
    stock_date = fields.Datetime(string="Stock agreed on", copy=False)
