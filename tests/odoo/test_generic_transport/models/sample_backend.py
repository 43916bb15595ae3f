# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models

MANAGER = "connector_base_backend.connector_manager"


class SampleBackend(models.Model):
    """A backend with every setting that the samples of the references name."""

    _name = "sample.backend"
    _description = "Sample Backend"
    _inherit = "generic.backend.mixin"
    _inherits = {"generic.backend": "generic_backend_id"}

    _adapter_name = "sample.adapter"
    _webhook_platform = "sample"

    generic_backend_id = fields.Many2one(
        comodel_name="generic.backend",
        string="Generic backend",
        required=True,
        index=True,
        ondelete="restrict",
    )
    url = fields.Char(required=True)
    api_key = fields.Char(string="API key", copy=False, groups=MANAGER)
    store_token = fields.Char(copy=False, groups=MANAGER)
    login = fields.Char()
    password = fields.Char(copy=False, groups=MANAGER)
    client_id = fields.Char(string="Client ID")
    client_secret = fields.Char(copy=False, groups=MANAGER)
    refresh_token = fields.Char(copy=False, groups=MANAGER)
    key_id = fields.Char(string="Key ID")
    private_key = fields.Text(copy=False, groups=MANAGER)
    webhook_secret = fields.Char(copy=False, groups=MANAGER)
    timezone = fields.Char(help="Zone of the platform's clock, as Europe/Paris")
