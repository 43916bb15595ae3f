# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class SaleOrder(models.Model):
    _inherit = "sale.order"

    beatroute_sale_order_ids = fields.One2many(
        comodel_name="beatroute.sale.order",
        inverse_name="odoo_id",
        string="BeatRoute orders",
        context={"active_test": False},
        groups="connector_base_backend.connector_user",
    )
