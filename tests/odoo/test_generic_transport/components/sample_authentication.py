# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""One platform a scheme, from which the reference on authentication takes samples."""

from odoo.addons.component.core import Component


class SampleAdapter(Component):
    _name = "sample.adapter"
    _inherit = "generic.adapter"
    _collection = "sample.backend"
    _apply_on = "sample.backend"

    _base_url = "{url}/api"
    _test_path = "/account"


class KeyInHeader(Component):
    _name = "sample.key.in.header"
    _inherit = "sample.adapter"

    _auth = {"scheme": "api-key-header", "header": "X-Api-Key", "secret": "api_key"}


class KeyInQuery(Component):
    _name = "sample.key.in.query"
    _inherit = "sample.adapter"

    _auth = {"scheme": "api-key-query", "parameter": "key", "secret": "api_key"}


class UserAndPassword(Component):
    _name = "sample.user.and.password"
    _inherit = "sample.adapter"

    _auth = {"scheme": "basic", "user": "login", "secret": "password"}


class KeyAsUser(Component):
    _name = "sample.key.as.user"
    _inherit = "sample.adapter"

    _auth = {"scheme": "basic", "user": "api_key"}


class Bearer(Component):
    _name = "sample.bearer"
    _inherit = "sample.adapter"

    _auth = {"scheme": "bearer", "secret": "api_key"}


class SeveralCredentials(Component):
    _name = "sample.several.credentials"
    _inherit = "sample.adapter"

    _auth = {
        "scheme": "headers",
        "headers": {
            "Authorization": {"prefix": "Bearer ", "secret": "api_key"},
            "X-Manager-Token": {"secret": "store_token"},
        },
    }


class Login(Component):
    _name = "sample.login"
    _inherit = "sample.adapter"

    _auth = {
        "scheme": "login",
        "path": "/login",
        "body": {
            "username": {"secret": "login"},
            "password": {"secret": "password"},
            "device": "odoo",
        },
        "token_path": "data.token",
        "lifetime_seconds": 14400,
    }


class CodeFlow(Component):
    _name = "sample.code.flow"
    _inherit = "sample.adapter"

    _auth = {
        "scheme": "oauth2-code",
        "authorize_url": "{url}/oauth/authorize",
        "token_url": "{url}/oauth/token",
        "client_id": "client_id",
        "client_secret": "client_secret",
        "client_authentication": "basic",
        "scopes": ["orders.read", "offline_access"],
    }


class ClientCredentials(Component):
    _name = "sample.client.credentials"
    _inherit = "sample.adapter"

    _auth = {
        "scheme": "oauth2-client",
        "token_url": "{url}/oauth/token",
        "client_id": "client_id",
        "client_secret": "client_secret",
        "client_authentication": "body",
        "scopes": ["orders.read"],
    }


class PastedRefreshToken(Component):
    _name = "sample.pasted.refresh.token"
    _inherit = "sample.adapter"

    _auth = {
        "scheme": "oauth2-refresh",
        "token_url": "{url}/oauth/token",
        "client_id": "client_id",
        "client_secret": "client_secret",
        "client_authentication": "body",
        "refresh_token": "refresh_token",
        "header": "X-Access-Token",
        "prefix": "",
    }


class SignedOAuth1(Component):
    _name = "sample.signed.oauth1"
    _inherit = "sample.adapter"

    _auth = {
        "scheme": "oauth1",
        "client_key": "client_id",
        "client_secret": "client_secret",
        "token": "api_key",
        "token_secret": "store_token",
        "method": "HMAC-SHA256",
    }


class ByAddress(Component):
    _name = "sample.by.address"
    _inherit = "sample.adapter"

    _auth = [
        {
            "scheme": "basic",
            "when": {"url_scheme": "https"},
            "user": "client_id",
            "secret": "client_secret",
        },
        {
            "scheme": "oauth1",
            "client_key": "client_id",
            "client_secret": "client_secret",
            "method": "HMAC-SHA256",
            "place": "query",
        },
    ]


class SignedHmac(Component):
    _name = "sample.signed.hmac"
    _inherit = "sample.adapter"

    _auth = {
        "scheme": "hmac",
        "secret": "client_secret",
        "algorithm": "sha256",
        "encoding": "hex",
        "parts": ["timestamp", "method", "path", "query", "body_hash"],
        "separator": "\n",
        "header": "X-Signature",
        "timestamp_header": "X-Timestamp",
        "timestamp_format": "unix-ms",
        "key": "key_id",
        "key_header": "X-Key-Id",
    }


class SignedJwt(Component):
    _name = "sample.signed.jwt"
    _inherit = "sample.adapter"

    _auth = {
        "scheme": "jwt",
        "algorithm": "ES256",
        "key": "private_key",
        "key_id": "key_id",
        "issuer": "client_id",
        "audience": "orders-v1",
        "lifetime_seconds": 300,
    }
