# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class ResPartner(models.Model):
    _inherit = "res.partner"

    beatroute_res_partner_ids = fields.One2many(
        comodel_name="beatroute.res.partner",
        inverse_name="odoo_id",
        string="BeatRoute customers",
        context={"active_test": False},
        groups="connector_base_backend.connector_user",
    )
