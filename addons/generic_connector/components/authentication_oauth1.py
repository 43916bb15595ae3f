# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import base64
import hashlib
import hmac
import secrets
import time
from urllib.parse import parse_qsl, quote, urlsplit

from odoo.addons.component.core import Component

HASHES = {"HMAC-SHA1": hashlib.sha1, "HMAC-SHA256": hashlib.sha256}
FORM = "application/x-www-form-urlencoded"


def escape(text):
    """Encode as RFC 5849, section 3.6 says."""
    return quote(str(text), safe="~")


def base_string(method, url, pairs):
    """Return the text that is signed: RFC 5849, section 3.4.1.

    :param pairs: names and values of all parameters, decoded
    """
    parts = urlsplit(url)
    host, scheme = (parts.hostname or "").lower(), parts.scheme.lower()
    if parts.port and (scheme, parts.port) not in (("http", 80), ("https", 443)):
        host = "%s:%s" % (host, parts.port)
    address = "%s://%s%s" % (scheme, host, parts.path or "/")
    encoded = sorted((escape(name), escape(value)) for name, value in pairs)
    parameters = "&".join("%s=%s" % pair for pair in encoded)
    return "&".join([method.upper(), escape(address), escape(parameters)])


def sign(text, method, client_secret, token_secret=""):
    """Return the signature in base64: RFC 5849, section 3.4.2."""
    key = "%s&%s" % (escape(client_secret), escape(token_secret))
    digest = hmac.new(key.encode(), text.encode(), HASHES[method]).digest()
    return base64.b64encode(digest).decode()


class OAuth1(Component):
    """Every request is signed, with or without a token: RFC 5849."""

    _name = "generic.authentication.oauth1"
    _inherit = "generic.authentication"
    _usage = "auth.oauth1"

    def apply(self, options, request, adapter):
        pairs = request.seal() + self._form_pairs(request)
        protocol = self._protocol_parameters(options)
        text = base_string(
            request.method, request.base_url, pairs + list(protocol.items())
        )
        protocol["oauth_signature"] = sign(
            text,
            protocol["oauth_signature_method"],
            self._setting(options["client_secret"]),
            self._optional(options, "token_secret") or "",
        )
        if options.get("place") == "query":
            request.params = protocol
            request.seal()
        else:
            request.headers["Authorization"] = self._header(protocol)

    def _protocol_parameters(self, options):
        parameters = {
            "oauth_consumer_key": self._setting(options["client_key"]),
            "oauth_nonce": secrets.token_hex(16),
            "oauth_signature_method": options.get("method", "HMAC-SHA256"),
            "oauth_timestamp": str(int(time.time())),
            "oauth_version": "1.0",
        }
        token = self._optional(options, "token")
        if token:
            parameters["oauth_token"] = token
        return parameters

    def _form_pairs(self, request):
        """Return the members of a form, which are signed too; other bodies aren't."""
        if request.body and request.headers.get("Content-Type") == FORM:
            return parse_qsl(request.body.decode(), keep_blank_values=True)
        return []

    def _header(self, protocol):
        return "OAuth " + ", ".join(
            '%s="%s"' % (escape(name), escape(value))
            for name, value in sorted(protocol.items())
        )
