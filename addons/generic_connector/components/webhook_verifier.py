# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import base64
import binascii
import hashlib
import hmac

from odoo.addons.component.core import AbstractComponent


class GenericWebhookVerifier(AbstractComponent):
    """Tells whether a webhook comes from the platform.

    A connector declares its own for its backend::

        class ShopifyWebhookVerifier(Component):
            _name = "shopify.webhook.verifier"
            _inherit = "generic.webhook.verifier"
            _collection = "shopify.backend"
            _apply_on = "shopify.backend"
            _signature_header = "X-Shopify-Hmac-Sha256"
            _signature_encoding = "base64"
            _secret = "webhook_secret"
    """

    _name = "generic.webhook.verifier"
    _inherit = "base.connector"
    _usage = "webhook.verifier"

    _signature_header = None
    #: base64 or hex
    _signature_encoding = "base64"
    #: Setting of the backend with the secret
    _secret = "webhook_secret"

    def verify(self, body, headers):
        """Return whether the signature is right.

        :param bytes body: as it arrived; decoding it and encoding it again may
            change what was signed
        :param headers: mapping of the request's headers
        """
        secret = self.backend_record._setting(self._secret)
        given = self._decode(headers.get(self._signature_header))
        if not secret or not given:
            return False
        return hmac.compare_digest(self._sign(secret, body), given)

    def _sign(self, secret, body):
        return hmac.new(secret.encode(), body, hashlib.sha256).digest()

    def _decode(self, text):
        """Return the signature's bytes, None where it is missing or malformed."""
        try:
            if self._signature_encoding == "hex":
                return binascii.unhexlify((text or "").strip())
            return base64.b64decode((text or "").strip(), validate=True)
        except (ValueError, binascii.Error):
            return None
