# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""One platform a kind of signature, for the reference on authentication."""

from odoo.addons.component.core import Component


class StampedVerifier(Component):
    _name = "sample.stamped.verifier"
    _inherit = "generic.webhook.verifier"
    _collection = "sample.backend"
    _apply_on = "sample.backend"

    _signature_header = "Sample-Signature"
    _signature_encoding = "hex"
    _header_format = "t={timestamp},v1={signature}"
    _template = "{timestamp}.{body}"
    _timestamp_tolerance_seconds = 300


class SecretVerifier(Component):
    _name = "sample.secret.verifier"
    _inherit = "generic.webhook.verifier"
    _collection = "sample.backend"
    _apply_on = "sample.backend"

    _scheme = "token"
    _signature_header = "Authorization"
    _header_format = "Bearer {signature}"


class UserVerifier(Component):
    _name = "sample.user.verifier"
    _inherit = "generic.webhook.verifier"
    _collection = "sample.backend"
    _apply_on = "sample.backend"

    _scheme = "basic"
    _signature_header = "Authorization"
    _user = "login"
    _secret = "webhook_secret"


class AddressVerifier(Component):
    """Signs the method and the address too, which no template has."""

    _name = "sample.address.verifier"
    _inherit = "generic.webhook.verifier"
    _collection = "sample.backend"
    _apply_on = "sample.backend"

    _signature_header = "X-Signature-V3"
    _timestamp_header = "X-Request-Timestamp"
    _template = "{body}{timestamp}"

    def _message(self, body, headers, timestamp):
        """Return what is signed: POST, our address, the body and the time."""
        message = super()._message(body, headers, timestamp)
        if message is None:
            return None
        return b"POST" + self.backend_record._setting("webhook_url").encode() + message
