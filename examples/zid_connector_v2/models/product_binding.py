# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class ZidProductTemplate(models.Model):
    _name = "zid.product.template"
    _description = "Zid Product"
    _inherit = "generic.binding"
    _inherits = {"product.template": "odoo_id"}

    backend_id = fields.Many2one(
        comodel_name="zid.backend",
        string="Zid backend",
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
    external_published = fields.Boolean(string="Published")
