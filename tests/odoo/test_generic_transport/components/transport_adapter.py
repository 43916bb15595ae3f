# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class TransportAdapter(Component):
    """The adapter under test; a test gives it the options that it is about."""

    _name = "transport.adapter"
    _inherit = "generic.adapter"
    _collection = "transport.backend"
    _apply_on = "transport.backend"

    _auth = [
        {
            "scheme": "oauth2-code",
            "when": {"field": "scheme", "value": "code"},
            "authorize_url": "{url}/authorize",
            "token_url": "{url}/token",
            "client_id": "user",
            "client_secret": "secret",
            "scopes": ["read", "write"],
            "client_authentication": "body",
        }
    ]
    _test_path = "/ping"
    _list_path = "/things"
    _read_path = "/things/{id}"
    _create_path = "/things"
    _error_message_path = "message"
    _breaker_failures = 3
