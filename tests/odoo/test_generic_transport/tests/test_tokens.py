# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import base64
import logging
import time
from unittest.mock import patch

from odoo.addons.generic_connector.exceptions import (
    AuthenticationError,
    CallsSuspended,
    ConfigurationError,
    MalformedAnswer,
    NetworkError,
    ServerError,
)

from .common import TransportCase

CLIENT = {
    "scheme": "oauth2-client",
    "token_url": "{url}/token",
    "client_id": "user",
    "client_secret": "secret",
    "scopes": ["read", "write"],
    "client_authentication": "basic",
    "audience": "{url}/api",
}
REFRESH = {
    "scheme": "oauth2-refresh",
    "token_url": "{url}/token",
    "client_id": "user",
    "client_secret": "secret",
    "refresh_token": "token",
    "header": "x-amz-access-token",
    "prefix": "",
    "client_authentication": "body",
}
LOGIN = {
    "scheme": "login",
    "path": "/login",
    "method": "POST",
    "body": {
        "username": {"secret": "user"},
        "password": {"secret": "secret"},
        "remember": True,
    },
    "token_path": "data.token",
    "lifetime_seconds": 3600,
}


class TestTokens(TransportCase):
    def setUp(self):
        super().setUp()
        self.platform.on("GET", "/things", [])

    def take(self, options, content):
        """Have a delivery bring tokens to a backend with this scheme."""
        with self.backend.work_on("transport.backend") as work:
            component = type(work.component_by_name(self.backend._adapter_name))
        with patch.object(component, "_auth", options):
            self.backend._take_tokens(content)

    def grant(self, token, **values):
        return dict({"access_token": token, "expires_in": 3600}, **values)

    def kept(self):
        self.env.invalidate_all()
        return self.env["generic.token"].search(
            [("generic_backend_id", "=", self.generic.id)]
        )

    def sent(self, header="Authorization"):
        return [call.headers[header] for call in self.platform.calls("/things")]

    def expire(self):
        self.env.cr.execute("UPDATE generic_token SET expires_at = '2000-01-01'")

    def only_accepts(self, token):
        def answer(request):
            if request.headers["Authorization"] == "Bearer " + token:
                return []
            return 401, {"message": "who?"}, {}

        self.platform.on("GET", "/things", answer)

    def test_a_client_gets_a_token_once(self):
        self.platform.on("POST", "/token", self.grant("one"))
        self.get(_auth=CLIENT)
        self.get(_auth=CLIENT)
        self.assertEqual(self.sent(), ["Bearer one"] * 2)
        (asked,) = self.platform.calls("/token")
        self.assertEqual(
            asked.form,
            {
                "grant_type": "client_credentials",
                "scope": "read write",
                "audience": self.platform.url + "/api",
            },
        )
        pair = base64.b64decode(asked.headers["Authorization"].split()[1]).decode()
        self.assertEqual(pair, "Zo%C3%AB+%26+co:s3cr%2Ft%2B%3D%26%C3%BC")

    def test_an_expired_token_is_renewed_early(self):
        self.platform.on(
            "POST", "/token", self.grant("one", expires_in="100"), self.grant("two")
        )
        self.get(_auth=CLIENT)
        self.env.cr.execute(
            "SELECT expires_at - clock_timestamp() AT TIME ZONE 'UTC'"
            " FROM generic_token"
        )
        seconds = self.env.cr.fetchone()[0].total_seconds()
        self.assertTrue(80 < seconds <= 90)
        self.expire()
        self.get(_auth=CLIENT)
        self.assertEqual(self.sent(), ["Bearer one", "Bearer two"])

    def test_the_moment_at_which_a_token_ends_is_understood(self):
        ends = {"access_token": "one", "expires": int(time.time()) + 5000}
        self.platform.on("POST", "/token", ends)
        self.get(_auth=CLIENT)
        self.env.cr.execute(
            "SELECT expires_at - clock_timestamp() AT TIME ZONE 'UTC'"
            " FROM generic_token"
        )
        seconds = self.env.cr.fetchone()[0].total_seconds()
        self.assertTrue(4800 < seconds <= 4940)

    def test_a_token_that_looked_valid_is_renewed_once(self):
        self.platform.on("POST", "/token", self.grant("one"), self.grant("two"))
        self.only_accepts("two")
        self.assertEqual(self.get(_auth=CLIENT), [])
        self.assertEqual(self.sent(), ["Bearer one", "Bearer two"])
        self.assertFalse(self.breaker())

    def test_a_new_token_that_is_refused_too_ends_it(self):
        self.platform.on("POST", "/token", self.grant("one"), self.grant("two"))
        self.only_accepts("none")
        with self.assertRaises(AuthenticationError):
            self.get(_auth=CLIENT)
        self.assertEqual(len(self.sent()), 2)
        self.assertEqual(self.breaker().state, "stopped")

    def test_the_token_another_worker_got_is_taken(self):
        self.platform.on("POST", "/token", self.grant("one"))
        with self.adapter(_auth=CLIENT) as adapter:
            adapter.get("/things")
            self.env.cr.execute("UPDATE generic_token SET access_token = 'two'")
            self.only_accepts("two")
            adapter.get("/things")
        self.assertEqual(len(self.platform.calls("/token")), 1)

    def test_other_credentials_get_another_token(self):
        self.platform.on("POST", "/token", self.grant("one"), self.grant("two"))
        self.get(_auth=CLIENT)
        self.backend.secret = "other"
        self.get(_auth=CLIENT)
        self.assertEqual(self.sent(), ["Bearer one", "Bearer two"])

    def test_a_pasted_refresh_token_makes_place_for_its_successor(self):
        self.platform.on(
            "POST",
            "/token",
            self.grant("one", refresh_token="next"),
            self.grant("two", refresh_token="last"),
            self.grant("three"),
        )
        for _call in range(3):
            self.get(_auth=REFRESH)
            self.expire()
        self.assertEqual(self.sent("x-amz-access-token"), ["one", "two", "three"])
        asked = self.platform.calls("/token")
        used = [call.form["refresh_token"] for call in asked]
        self.assertEqual(used, ["t0ken", "next", "last"])
        self.assertEqual(asked[0].form["client_secret"], "s3cr/t+=&ü")
        # One that isn't replaced stays good.
        self.assertEqual(self.kept().refresh_token, "last")

    def test_a_refresh_token_pasted_anew_is_used(self):
        self.platform.on("POST", "/token", self.grant("one", refresh_token="next"))
        self.get(_auth=REFRESH)
        self.backend.token = "pasted"
        self.get(_auth=REFRESH)
        self.assertEqual(
            self.platform.calls("/token")[-1].form["refresh_token"], "pasted"
        )

    def test_another_client_secret_is_tried_at_once_with_the_kept_refresh_token(self):
        self.platform.on("POST", "/token", self.grant("one", refresh_token="next"))
        self.get(_auth=REFRESH)
        self.backend.secret = "replaced"
        self.platform.on("POST", "/token", self.grant("two"))
        self.get(_auth=REFRESH)
        form = self.platform.calls("/token")[-1].form
        self.assertEqual(form["client_secret"], "replaced")
        self.assertEqual(form["refresh_token"], "next")
        self.assertEqual(self.sent("x-amz-access-token"), ["one", "two"])

    def test_tokens_that_the_platform_hands_out_are_used_and_renewed(self):
        self.backend.token = False
        with patch.object(type(self.backend), "_token_path", "data"):
            end = time.time() + 1000
            data = {"access_token": "sent", "refresh_token": "next", "expires": end}
            self.take(REFRESH, {"data": data})
        self.assertEqual(self.backend.state, "connected")
        self.get(_auth=REFRESH)
        self.assertFalse(self.platform.calls("/token"))
        self.expire()
        self.platform.on("POST", "/token", self.grant("two", refresh_token="last"))
        self.get(_auth=REFRESH)
        (call,) = self.platform.calls("/token")
        self.assertEqual(call.form["refresh_token"], "next")
        self.assertEqual(self.sent("x-amz-access-token"), ["sent", "two"])
        self.assertEqual(self.kept().refresh_token, "last")

    def test_a_delivery_without_tokens_changes_nothing(self):
        self.platform.on("POST", "/token", self.grant("one", refresh_token="next"))
        self.get(_auth=REFRESH)
        for content in ({}, [], {"refresh_token": "other"}, None):
            with self.assertRaises(MalformedAnswer):
                self.take(REFRESH, content)
        self.assertEqual(self.kept().access_token, "one")

    def test_without_any_refresh_token_it_says_what_to_fill_in(self):
        self.backend.token = False
        with self.assertRaisesRegex(ConfigurationError, "Fill in"):
            self.get(_auth=REFRESH)

    def test_a_refused_refresh_stops_the_backend_and_says_what_to_do(self):
        refusal = {"error": "invalid_grant", "error_description": "Token was revoked"}
        self.platform.on("POST", "/token", (400, refusal, {}))
        with self.assertRaisesRegex(AuthenticationError, "Paste a new .*revoked"):
            self.get(_auth=REFRESH)
        self.assertIn("revoked", self.breaker().reason)
        self.assertEqual(self.backend.state, "error")
        with self.assertRaises(CallsSuspended) as caught:
            self.get(_auth=REFRESH)
        self.assertTrue(caught.exception.ignore_retry)
        self.assertEqual(len(self.platform.received), 1)

    def test_a_token_that_can_not_be_had_for_now(self):
        for answer, error in (
            ((503, b"", {}), ServerError),
            ((200, b"<html>", {}), MalformedAnswer),
            ((200, {"token_type": "x"}, {}), MalformedAnswer),
            ((200, {"access_token": "a", "expires_in": "soon"}, {}), MalformedAnswer),
            ((200, {"access_token": "a", "expires": "soon"}, {}), MalformedAnswer),
        ):
            self.platform.on("POST", "/token", answer)
            with self.assertRaises(error):
                self.get(_auth=CLIENT)
        self.assertFalse(self.kept().access_token)

    def test_a_platform_that_is_gone(self):
        self.platform.close()
        with self.assertRaises(NetworkError):
            self.get(_auth=CLIENT)
        self.assertEqual(self.breaker().failures, 1)

    def test_logging_in(self):
        self.platform.on("POST", "/login", {"data": {"token": "one"}})
        self.get(_auth=LOGIN)
        self.get(_auth=LOGIN)
        (asked,) = self.platform.calls("/login")
        self.assertEqual(
            asked.json,
            {"username": "Zoë & co", "password": "s3cr/t+=&ü", "remember": True},
        )
        self.assertEqual(self.sent(), ["Bearer one"] * 2)

    def test_the_answer_of_a_login_is_the_token_itself(self):
        auth = dict(LOGIN, token_path=None)
        self.platform.on("POST", "/login", b'"bare"')
        self.get(_auth=auth)
        self.assertEqual(self.sent(), ["Bearer bare"])

    def test_a_wrong_password(self):
        self.platform.on("POST", "/login", (401, {"message": "Wrong password"}, {}))
        with self.assertRaisesRegex(AuthenticationError, "Wrong password"):
            self.get(_auth=LOGIN)
        self.assertEqual(self.breaker().state, "stopped")

    def test_no_token_is_ever_logged(self):
        self.platform.on("POST", "/token", self.grant("one", refresh_token="next"))
        with self.assertLogs(level=logging.DEBUG) as logs:
            self.get(_auth=REFRESH)
        text = "\n".join(line for line in logs.output if "sql_db" not in line)
        for secret in ("s3cr", "t0ken", "next", "Bearer"):
            self.assertNotIn(secret, text)
