# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class AcmeWebhookVerifier(Component):
    _name = "acme.webhook.verifier"
    _inherit = "generic.webhook.verifier"
    _collection = "acme.backend"
    _apply_on = "acme.backend"

    _signature_header = "X-Acme-Signature"
    _signature_encoding = "hex"
    _secret = "webhook_secret"
