# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class ZidWebhookVerifier(Component):
    _name = "zid.webhook.verifier"
    _inherit = "generic.webhook.verifier"
    _collection = "zid.backend"
    _apply_on = "zid.backend"

    _scheme = "basic"
    _signature_header = "Authorization"
    _secret = "webhook_password"
    _user = "webhook_user"
