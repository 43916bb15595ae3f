# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class AcmeResPartner(models.Model):
    _name = "acme.res.partner"
    _description = "Acme Contact"
    _inherit = "generic.binding"
    _inherits = {"res.partner": "odoo_id"}

    backend_id = fields.Many2one(
        comodel_name="acme.backend",
        string="Acme backend",
        required=True,
        index=True,
        ondelete="restrict",
    )
    odoo_id = fields.Many2one(
        comodel_name="res.partner",
        string="Odoo contact",
        required=True,
        index=True,
        ondelete="restrict",
    )
    external_score = fields.Integer(string="Score")
