# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class ProductTemplate(models.Model):
    _inherit = "product.template"

    beatroute_product_template_ids = fields.One2many(
        comodel_name="beatroute.product.template",
        inverse_name="odoo_id",
        string="BeatRoute skus",
        context={"active_test": False},
        groups="connector_base_backend.connector_user",
    )
