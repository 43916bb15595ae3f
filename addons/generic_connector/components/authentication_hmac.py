# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import base64
import hashlib
import hmac
import time
from datetime import datetime, timezone

from odoo.addons.component.core import Component

HASHES = {"sha1": hashlib.sha1, "sha256": hashlib.sha256, "sha512": hashlib.sha512}


def timestamp(moment, style):
    """Return a moment as a platform writes it: unix, unix-ms or iso."""
    if style == "unix-ms":
        return str(int(moment * 1000))
    if style == "iso":
        utc = datetime.fromtimestamp(int(moment), timezone.utc)
        return utc.strftime("%Y-%m-%dT%H:%M:%SZ")
    return str(int(moment))


def signed_text(options, request, moment):
    """Return the bytes that are signed: the parts in their order.

    ``body_hash`` is the hash of the body in hexadecimal digits, by the same
    algorithm; ``query`` is as it is sent, without its question mark.
    """
    body = request.body or b""
    parts = {
        "timestamp": moment.encode(),
        "method": request.method.upper().encode(),
        "path": request.path.encode(),
        "query": request.query.encode(),
        "body": body,
        "body_hash": HASHES[options["algorithm"]](body).hexdigest().encode(),
    }
    return (
        options.get("separator", "")
        .encode()
        .join(parts[name] for name in options["parts"])
    )


class Hmac(Component):
    """Parts of every request are signed with a shared secret."""

    _name = "generic.authentication.hmac"
    _inherit = "generic.authentication"
    _usage = "auth.hmac"

    def apply(self, options, request, adapter):
        request.seal()
        moment = timestamp(time.time(), options.get("timestamp_format", "unix"))
        signature = self._sign(options, signed_text(options, request, moment))
        request.headers[options["header"]] = options.get("prefix", "") + signature
        if options.get("timestamp_header"):
            request.headers[options["timestamp_header"]] = moment
        if options.get("key"):
            request.headers[options["key_header"]] = self._setting(options["key"])

    def _sign(self, options, text):
        secret = self._setting(options["secret"]).encode()
        digest = hmac.new(secret, text, HASHES[options["algorithm"]]).digest()
        if options.get("encoding") == "base64":
            return base64.b64encode(digest).decode()
        return digest.hex()
