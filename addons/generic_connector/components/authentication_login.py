# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component

from .http_body import CONTENT_TYPES, write_body
from .paths import ABSENT, read_path


class Login(Component):
    """A token that a call with user and password gives."""

    _name = "generic.authentication.login"
    _inherit = "generic.authentication.token"
    _usage = "auth.login"

    def _credentials(self, options, adapter):
        return [adapter.build_url(options["path"]), self._body(options)]

    def _obtain(self, options, adapter, refresh_token):
        answer = self._call(
            adapter,
            adapter.build_url(options["path"]),
            {"Content-Type": CONTENT_TYPES["json"]},
            write_body(self._body(options), "json"),
            method=options.get("method", "POST"),
        )
        path = options.get("token_path")
        token = read_path(answer, path) if path else answer
        return self._grant(
            None if token is ABSENT else token,
            lifetime=options.get("lifetime_seconds"),
        )

    def _body(self, options):
        """Return the members, those that name a setting with its value."""
        return {
            name: self._setting(value["secret"]) if isinstance(value, dict) else value
            for name, value in options["body"].items()
        }
