# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class ShopifyProductProduct(models.Model):
    _inherit = "shopify.product.product"

    external_quantity = fields.Float(digits="Product Unit of Measure", copy=False)
    stock_date = fields.Datetime(copy=False)
