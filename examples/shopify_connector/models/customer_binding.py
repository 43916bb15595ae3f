# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class ShopifyResPartner(models.Model):
    _name = "shopify.res.partner"
    _description = "Shopify Customer"
    _inherit = "generic.binding"
    _inherits = {"res.partner": "odoo_id"}

    backend_id = fields.Many2one(
        comodel_name="shopify.backend",
        string="Shopify backend",
        required=True,
        index=True,
        ondelete="restrict",
    )
    odoo_id = fields.Many2one(
        comodel_name="res.partner",
        string="Odoo customer",
        required=True,
        index=True,
        ondelete="restrict",
    )
