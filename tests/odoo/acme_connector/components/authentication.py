# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import hashlib

from odoo.addons.component.core import Component


class AcmeChecksum(Component):
    """The key, and a checksum of key and body, in two headers."""

    _name = "acme.authentication.checksum"
    _inherit = "generic.authentication"
    _collection = "acme.backend"
    _usage = "auth.acme-checksum"

    def apply(self, options, request, adapter):
        key = self._setting(options["secret"])
        body = request.body or b""
        request.headers["X-Acme-Key"] = key
        request.headers["X-Acme-Checksum"] = hashlib.sha256(
            key.encode() + body
        ).hexdigest()
