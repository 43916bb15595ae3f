# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import base64
import hashlib
import hmac
import json
import secrets
import time

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from odoo import _

from odoo.addons.component.core import Component

from ..exceptions import ConfigurationError


def encode(content):
    """Return bytes in the base64 of RFC 7515: for addresses, without padding."""
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def sign_token(algorithm, key, claims, key_id=None):
    """Return a signed token: RFC 7519.

    :param key: the shared secret (HS256), or a private key in PEM (RS256, ES256)
    """
    header = {"alg": algorithm, "typ": "JWT"}
    if key_id:
        header["kid"] = key_id
    parts = [
        encode(json.dumps(part, separators=(",", ":")).encode())
        for part in (header, claims)
    ]
    text = ".".join(parts)
    return "%s.%s" % (text, encode(_sign(algorithm, key, text.encode())))


def _sign(algorithm, key, text):
    if algorithm == "HS256":
        return hmac.new(key.encode(), text, hashlib.sha256).digest()
    try:
        private = load_pem_private_key(key.encode(), password=None)
    except (ValueError, TypeError) as error:
        raise ConfigurationError(
            _("The private key on the backend can't be read: paste it as PEM.")
        ) from error
    if algorithm == "RS256" and isinstance(private, rsa.RSAPrivateKey):
        return private.sign(text, padding.PKCS1v15(), hashes.SHA256())
    if algorithm == "ES256" and _is_p256(private):
        numbers = decode_dss_signature(private.sign(text, ec.ECDSA(hashes.SHA256())))
        return b"".join(number.to_bytes(32, "big") for number in numbers)
    raise ConfigurationError(
        _("The private key on the backend is not one for %s.", algorithm)
    )


def _is_p256(key):
    return isinstance(key, ec.EllipticCurvePrivateKey) and isinstance(
        key.curve, ec.SECP256R1
    )


class Jwt(Component):
    """A token that we sign ourselves, anew for each call."""

    _name = "generic.authentication.jwt"
    _inherit = "generic.authentication"
    _usage = "auth.jwt"

    def apply(self, options, request, adapter):
        token = sign_token(
            options["algorithm"],
            self._setting(options["key"]),
            self._claims(options, adapter),
            self._setting(options["key_id"]) if options.get("key_id") else None,
        )
        header = options.get("header", "Authorization")
        request.headers[header] = options.get("prefix", "Bearer ") + token

    def _claims(self, options, adapter):
        now = int(time.time())
        claims = {
            "iat": now,
            "exp": now + options["lifetime_seconds"],
            "jti": secrets.token_hex(8),
        }
        if options.get("issuer"):
            claims["iss"] = self._setting(options["issuer"])
        if options.get("subject"):
            claims["sub"] = adapter.fill(options["subject"])
        if options.get("audience"):
            claims["aud"] = adapter.fill(options["audience"])
        return claims
