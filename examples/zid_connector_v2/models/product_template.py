# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class ProductTemplate(models.Model):
    _inherit = "product.template"

    zid_product_template_ids = fields.One2many(
        comodel_name="zid.product.template",
        inverse_name="odoo_id",
        string="Zid products",
        context={"active_test": False},
        groups="connector_base_backend.connector_user",
    )
