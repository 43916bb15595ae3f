# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class ShopifyBackend(models.Model):
    _inherit = "shopify.backend"

    _inventory_binding = "shopify.product.product"

    warehouse_id = fields.Many2one(comodel_name="stock.warehouse")
    external_location = fields.Char()
