# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class ShopifySyncWizard(models.TransientModel):
    _name = "shopify.sync.wizard"
    _description = "Synchronise with Shopify"
    _inherit = "generic.sync.wizard"

    backend_id = fields.Many2one(
        comodel_name="shopify.backend",
        string="Shopify backend",
        required=True,
        ondelete="cascade",
    )
    products = fields.Boolean(default=True)
    customers = fields.Boolean(default=True)
    orders = fields.Boolean(default=True)
