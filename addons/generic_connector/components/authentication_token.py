# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import hashlib
import json
import time

from odoo import _

from odoo.addons.component.core import AbstractComponent

from ..exceptions import AuthenticationError, ConnectorError, MalformedAnswer
from ..models.generic_token import Token
from ..own_transaction import own_transaction
from .http_body import read_body
from .http_errors import error_for, message_in_body, retry_after
from .http_request import Request
from .http_send import Limits, send

#: Others wait while one worker gets a token, so it must not take long
TOKEN_LIMITS = Limits(connect=10, read=20, whole=30, size=1024 * 1024)
#: A token is renewed so many seconds before it expires, but not before nine tenths
MARGIN_SECONDS = 60
CACHE_KEY = "generic.token"


class TokenAuthentication(AbstractComponent):
    """A token that is got by a call, kept, and renewed before it expires.

    Of all workers only one renews it, under a lock on its row; the others wait and
    take the new one. A subclass says how to get it.
    """

    _name = "generic.authentication.token"
    _inherit = "generic.authentication"

    def apply(self, options, request, adapter):
        token = self._cached() or self._token(options, adapter)
        header = options.get("header", "Authorization")
        request.headers[header] = options.get("prefix", "Bearer ") + token

    def renew(self, options, request, adapter):
        """Get another token than the one that was refused."""
        refused, __ = self.work.cache.pop(CACHE_KEY, (None, 0))
        self._token(options, adapter, refused=refused)
        return True

    def _obtain(self, options, adapter, refresh_token):
        """Call the platform for a token.

        :param refresh_token: the one kept with the last token, or None
        :return: a :data:`Token`; see :meth:`_grant`
        :raise ConnectorError: where it is refused, in words
        """
        raise NotImplementedError

    def _credentials(self, options, adapter):
        """Return what a token is bound to: with other credentials it isn't used."""
        raise NotImplementedError

    def _secrets(self, options):
        """Return what proves these credentials: with other ones it is got anew."""
        return []

    def _cached(self):
        token, deadline = self.work.cache.get(CACHE_KEY, (None, 0))
        return token if time.monotonic() < deadline else None

    def _token(self, options, adapter, refused=None):
        fingerprint = self._fingerprint(options, adapter)
        with own_transaction(self.env) as own:
            tokens = own["generic.token"]
            token = tokens._read_token(self._generic_backend)
            if not self._usable(token, fingerprint, refused):
                token = tokens._read_token(self._generic_backend, lock=True)
                if not self._usable(token, fingerprint, refused):
                    mine = _owner(token.fingerprint) == _owner(fingerprint)
                    kept = token.refresh if mine else None
                    token = self._obtain(options, adapter, kept)
                    self._store(tokens, token, fingerprint)
        self._cache(token)
        return token.access

    def _cache(self, token):
        lifetime = float("inf") if token.seconds is None else float(token.seconds)
        self.work.cache[CACHE_KEY] = (token.access, time.monotonic() + lifetime)

    def _store(self, tokens, token, fingerprint):
        tokens._store(self._generic_backend, token._replace(fingerprint=fingerprint))

    @property
    def _generic_backend(self):
        return self.backend_record.generic_backend_id

    def _usable(self, token, fingerprint, refused):
        return (
            token.access
            and token.fingerprint == fingerprint
            and token.access != refused
            and (token.seconds is None or token.seconds > 0)
        )

    def _fingerprint(self, options, adapter):
        owner = [options["scheme"], self._credentials(options, adapter)]
        return ":".join(
            hashlib.sha256(json.dumps(content).encode()).hexdigest()
            for content in (owner, self._secrets(options))
        )

    def _grant(self, access, refresh=None, lifetime=None):
        """Return a :data:`Token` whose time runs out somewhat early."""
        if not isinstance(access, str) or not access:
            raise MalformedAnswer(_("The platform's answer has no token."))
        try:
            seconds = None if lifetime is None else float(lifetime)
        except (TypeError, ValueError) as error:
            raise MalformedAnswer(_("The token's lifetime is no number.")) from error
        if seconds is not None:
            seconds -= min(MARGIN_SECONDS, seconds / 10)
        return Token(access, refresh, seconds, None)

    def _call(self, adapter, url, headers, body, method="POST"):
        """Ask the platform for a token and return the parsed answer."""
        headers = dict({"Accept": "application/json"}, **headers)
        request = Request(method, url, headers=headers, body=body)
        response = send(self.work.session, request, TOKEN_LIMITS)
        content_type = response.headers.get("Content-Type", "")
        if 200 <= response.status_code < 300:
            return read_body(response.content, content_type)
        raise self._refusal(adapter, response, content_type)

    def _refusal(self, adapter, response, content_type):
        try:
            body = read_body(response.content, content_type)
        except ConnectorError:
            body = None
        status = response.status_code
        said = message_in_body(body, self._message_path(adapter, body))
        if status in (400, 401, 403):
            error = AuthenticationError("%s %s" % (self._what_to_do(), said))
            # However the platform says it: these credentials are refused.
            error.status = 401
            return error
        wait = retry_after(response.headers.get(adapter._retry_after_header))
        return error_for(status, said, wait)

    def _message_path(self, adapter, body):
        if isinstance(body, dict) and "error" in body:
            return "error_description" if body.get("error_description") else "error"
        return adapter._error_message_path

    def _what_to_do(self):
        return _(
            "The platform refuses to give a token."
            " Check the credentials on the backend, then test the connection."
        )


def _owner(fingerprint):
    """Return the part of a fingerprint that stays when a secret is replaced."""
    return (fingerprint or "").partition(":")[0]
