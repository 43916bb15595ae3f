# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class ProductProduct(models.Model):
    _inherit = "product.product"

    zid_product_product_ids = fields.One2many(
        comodel_name="zid.product.product",
        inverse_name="odoo_id",
        string="Zid variants",
        context={"active_test": False},
        groups="connector_base_backend.connector_user",
    )
