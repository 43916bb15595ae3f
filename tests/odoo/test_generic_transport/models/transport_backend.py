# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class TransportBackend(models.Model):
    """A backend with a setting for every kind of credential."""

    _name = "transport.backend"
    _description = "Transport Test Backend"
    _inherit = "generic.backend.mixin"
    _inherits = {"generic.backend": "generic_backend_id"}

    _adapter_name = "transport.adapter"

    generic_backend_id = fields.Many2one(
        comodel_name="generic.backend",
        string="Generic backend",
        required=True,
        index=True,
        ondelete="restrict",
    )
    url = fields.Char(required=True)
    scheme = fields.Selection(selection=[("none", "None"), ("code", "OAuth")])
    user = fields.Char()
    secret = fields.Char(groups="connector_base_backend.connector_manager")
    token = fields.Char(groups="connector_base_backend.connector_manager")
    private_key = fields.Text(groups="connector_base_backend.connector_manager")
