# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import base64
import binascii
import hashlib
import hmac
import re
import time

from odoo.addons.component.core import AbstractComponent

from ..exceptions import RecordRefused
from .modifiers import to_datetime

DIGESTS = {
    "hmac-sha1": hashlib.sha1,
    "hmac-sha256": hashlib.sha256,
    "hmac-sha512": hashlib.sha512,
}
# Seconds since 1970 stay below this until the year 5138; milliseconds don't.
FIRST_MILLISECONDS = 100000000000
PLACEHOLDER = re.compile(rb"\{([A-Za-z0-9_-]+)\}")


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

    One whose header holds ``t=1492774577,v1=5257a869…`` over time and body adds::

            _signature_header = "Stripe-Signature"
            _signature_encoding = "hex"
            _header_format = "t={timestamp},v1={signature}"
            _template = "{timestamp}.{body}"

    A header may hold several signatures; one that is right is enough.
    """

    _name = "generic.webhook.verifier"
    _inherit = "base.connector"
    _usage = "webhook.verifier"

    #: ``hmac-sha256``, ``hmac-sha1``, ``hmac-sha512``; ``token``: the header holds the
    #: secret itself; ``basic``: user and secret as in HTTP's basic authentication
    _scheme = "hmac-sha256"
    _signature_header = None
    #: Encoding of an HMAC: base64 or hex
    _signature_encoding = "base64"
    #: What the header holds, such as ``sha256={signature}``, ``Bearer {signature}`` or
    #: ``t={timestamp},v1={signature}``
    _header_format = "{signature}"
    #: What is signed: ``{body}``, ``{timestamp}``, ``{method}``, ``{url}`` (the address
    #: that the backend shows), or a header by its name, such as
    #: ``{webhook-id}.{timestamp}.{body}``
    _template = "{body}"
    #: Header with the time that is signed, where the signature's has no room for it:
    #: seconds or milliseconds since 1970, or ISO 8601
    _timestamp_header = None
    #: How far the signed time may lie from ours. Looked at only where the template has
    #: the time: one that isn't signed proves nothing.
    _timestamp_tolerance_seconds = 300
    #: Setting of the backend with the secret
    _secret = "webhook_secret"
    #: Setting with the secret before it, which is accepted beside it; every backend
    #: has this one, to be filled in while the platform changes over
    _previous_secret = "previous_webhook_secret"
    #: Setting with the user's name of the ``basic`` scheme
    _user = None

    def verify(self, body, headers):
        """Return whether the delivery is the platform's, and was sent just now.

        :param bytes body: as it arrived; decoding it and encoding it again may
            change what was signed
        :param headers: mapping of the request's headers
        """
        if not self._secrets():
            return False
        text = headers.get(self._signature_header) or ""
        if self._scheme == "token":
            return self._is_known_token(text)
        if self._scheme == "basic":
            return self._is_known_user(text)
        return self._is_signed(body, headers, text)

    def kept_signature(self, headers):
        """Return the signature to store; none where the header holds the secret."""
        hashed = self._scheme in DIGESTS
        return headers.get(self._signature_header) if hashed else False

    def _secrets(self):
        """Return the secrets that are accepted, the current one first."""
        names = filter(None, (self._secret, self._previous_secret))
        secrets = (self.backend_record._setting(name) for name in names)
        return [secret.encode() for secret in secrets if secret]

    def _is_known_token(self, text):
        prefix, __, __ = self._header_format.partition("{")
        if not text.startswith(prefix):
            return False
        given = text[len(prefix) :].strip().encode()
        return self._is_one_of(given, self._secrets())

    def _is_known_user(self, text):
        scheme, __, encoded = text.partition(" ")
        given = self._decode(encoded, "base64")
        if scheme.lower() != "basic" or not given:
            return False
        user = (self.backend_record._setting(self._user) or "") if self._user else ""
        accepted = [user.encode() + b":" + secret for secret in self._secrets()]
        return self._is_one_of(given, accepted)

    def _is_signed(self, body, headers, text):
        parts = self._header_parts(text)
        timestamp = parts["timestamp"] or headers.get(self._timestamp_header or "")
        message = self._message(body, headers, timestamp)
        if message is None:
            return False
        accepted = [self._sign(secret, message) for secret in self._secrets()]
        given = [
            self._decode(item, self._signature_encoding) for item in parts["signature"]
        ]
        return any(self._is_one_of(item, accepted) for item in given if item)

    def _header_parts(self, text):
        """Return the time and the signatures that the header holds."""
        parts = {"timestamp": None, "signature": []}
        templates = [item.strip() for item in self._header_format.split(",")]
        for item in text.split(","):
            for template in templates:
                prefix, __, name = template.partition("{")
                if item.strip().startswith(prefix):
                    value = item.strip()[len(prefix) :]
                    if name.rstrip("}") == "signature":
                        parts["signature"].append(value)
                    else:
                        parts["timestamp"] = value
                    break
        return parts

    def _message(self, body, headers, timestamp):
        """Return the bytes that were signed, None where the time is missing or wrong."""
        names = set(PLACEHOLDER.findall(self._template.encode()))
        if b"timestamp" in names and not self._is_recent(timestamp):
            return None

        def value(match):
            name = match.group(1).decode()
            if name == "body":
                return body
            if name == "url":
                return self.backend_record.webhook_url.encode()
            known = {"timestamp": timestamp, "method": "POST"}
            return (known.get(name) or headers.get(name) or "").encode()

        return PLACEHOLDER.sub(value, self._template.encode())

    def _is_recent(self, timestamp):
        seconds = self._seconds(timestamp)
        if seconds is None:
            return False
        return abs(time.time() - seconds) <= self._timestamp_tolerance_seconds

    def _seconds(self, timestamp):
        """Return a moment in seconds since 1970, None where it can't be read."""
        text = (timestamp or "").strip()
        if text.isascii() and text.isdigit():
            number = int(text[:20])
            return number / 1000 if number >= FIRST_MILLISECONDS else number
        try:
            return (to_datetime(text) - to_datetime("1970-01-01")).total_seconds()
        except (RecordRefused, OverflowError):
            return None

    def _sign(self, secret, message):
        return hmac.new(secret, message, DIGESTS[self._scheme]).digest()

    def _is_one_of(self, given, accepted):
        """Compare with each, in a time that tells nothing about them."""
        return any([hmac.compare_digest(given, one) for one in accepted])

    def _decode(self, text, encoding):
        """Return the signature's bytes, None where it is missing or malformed."""
        try:
            if encoding == "hex":
                return binascii.unhexlify(text.strip())
            return base64.b64decode(text.strip(), validate=True)
        except (ValueError, binascii.Error):
            return None
