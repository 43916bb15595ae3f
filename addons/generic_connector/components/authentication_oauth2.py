# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import time
from urllib.parse import quote_plus, urlencode

from odoo import _

from odoo.addons.component.core import AbstractComponent, Component

from ..exceptions import AuthenticationError, MalformedAnswer
from ..models.generic_oauth_request import challenge
from ..own_transaction import own_transaction
from .authentication import basic

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class OAuth2(AbstractComponent):
    """A token by OAuth 2: RFC 6749."""

    _name = "generic.authentication.oauth2"
    _inherit = "generic.authentication.token"

    def _credentials(self, options, adapter):
        return [adapter.fill(options["token_url"]), self._setting(options["client_id"])]

    def _secrets(self, options):
        return [self._optional(options, "client_secret")]

    def _ask(self, options, adapter, form):
        """Ask the token endpoint and return the grant."""
        client_id = self._setting(options["client_id"])
        secret = self._optional(options, "client_secret")
        headers = dict(FORM)
        if secret and options.get("client_authentication") == "basic":
            # Encoded as a form's members before: RFC 6749, section 2.3.1.
            pair = (quote_plus(client_id), quote_plus(secret))
            headers["Authorization"] = basic(*pair)
        else:
            form = dict(form, client_id=client_id)
            if secret:
                form["client_secret"] = secret
        url = adapter.fill(options["token_url"])
        answer = self._call(adapter, url, headers, urlencode(form).encode())
        return self._granted(answer, form.get("refresh_token"))

    def accept(self, options, adapter, answer):
        """Keep the tokens that the platform handed out without being asked.

        :param answer: as the platform would answer a request for them
        """
        self._keep(options, adapter, self._granted(answer))

    def _granted(self, answer, refresh_token=None):
        """Return the grant that an answer holds.

        :param refresh_token: the one that stays where the answer has none
        """
        if not isinstance(answer, dict):
            raise MalformedAnswer(_("The platform's answer has no token."))
        return self._grant(
            answer.get("access_token"),
            answer.get("refresh_token") or refresh_token,
            self._lifetime(answer),
        )

    def _keep(self, options, adapter, token):
        with own_transaction(self.env) as own:
            tokens = own["generic.token"]
            tokens._read_token(self._generic_backend, lock=True)
            self._store(tokens, token, self._fingerprint(options, adapter))

    def _lifetime(self, answer):
        """Return the seconds that a token lives.

        Some platforms tell instead, as ``expires``, the moment at which it ends:
        seconds since 1970.
        """
        lifetime, end = answer.get("expires_in"), answer.get("expires")
        if lifetime is not None or end is None:
            return lifetime
        try:
            return float(end) - time.time()
        except (TypeError, ValueError):
            return end

    def _scope(self, options):
        return {"scope": " ".join(options["scopes"])} if options.get("scopes") else {}

    def _refresh(self, options, adapter, refresh_token):
        form = {"grant_type": "refresh_token", "refresh_token": refresh_token}
        return self._ask(options, adapter, form)


class OAuth2Client(Component):
    """The client itself is let in: RFC 6749, section 4.4."""

    _name = "generic.authentication.oauth2.client"
    _inherit = "generic.authentication.oauth2"
    _usage = "auth.oauth2-client"

    def _credentials(self, options, adapter):
        return super()._credentials(options, adapter) + [
            self._setting(options["client_secret"])
        ]

    def _obtain(self, options, adapter, refresh_token):
        form = dict({"grant_type": "client_credentials"}, **self._scope(options))
        if options.get("audience"):
            form["audience"] = adapter.fill(options["audience"])
        return self._ask(options, adapter, form)


class OAuth2Refresh(Component):
    """A refresh token that a person pasted or a webhook brought, or its successor."""

    _name = "generic.authentication.oauth2.refresh"
    _inherit = "generic.authentication.oauth2"
    _usage = "auth.oauth2-refresh"

    def _credentials(self, options, adapter):
        return super()._credentials(options, adapter) + [
            self._optional(options, "refresh_token")
        ]

    def _obtain(self, options, adapter, refresh_token):
        refresh_token = refresh_token or self._setting(options["refresh_token"])
        return self._refresh(options, adapter, refresh_token)

    def _what_to_do(self):
        return _(
            "The platform no longer accepts the refresh token. Paste a new one on the"
            " backend, then test the connection."
        )


class OAuth2Code(Component):
    """A person allowed access in the browser: RFC 6749, section 4.1, and RFC 7636."""

    _name = "generic.authentication.oauth2.code"
    _inherit = "generic.authentication.oauth2"
    _usage = "auth.oauth2-code"

    def authorize_url(self, options, adapter, redirect_uri):
        """Return the address where a person allows access."""
        state, verifier = self.env["generic.oauth.request"]._start(
            self._generic_backend, redirect_uri
        )
        parameters = dict(
            options.get("authorize_parameters") or {},
            response_type="code",
            client_id=self._setting(options["client_id"]),
            redirect_uri=redirect_uri,
            state=state,
            **self._scope(options),
        )
        if options.get("pkce", True):
            parameters["code_challenge"] = challenge(verifier)
            parameters["code_challenge_method"] = "S256"
        url = adapter.fill(options["authorize_url"])
        return "%s%s%s" % (url, "&" if "?" in url else "?", urlencode(parameters))

    def exchange(self, options, adapter, code, request):
        """Keep the token that an authorisation code is worth.

        :param request: the ``OAuthRequest`` that the code answers
        """
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": request.redirect_uri,
        }
        if options.get("pkce", True):
            form["code_verifier"] = request.code_verifier
        self._keep(options, adapter, self._ask(options, adapter, form))

    def _obtain(self, options, adapter, refresh_token):
        if not refresh_token:
            error = AuthenticationError(self._what_to_do())
            error.status = 401
            raise error
        return self._refresh(options, adapter, refresh_token)

    def _what_to_do(self):
        return _(
            "The platform does not allow access, or no longer."
            " Press Connect on the backend."
        )
