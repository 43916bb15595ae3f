# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import base64
import os
import tempfile
from unittest.mock import patch

from odoo.addons.generic_connector.exceptions import ConfigurationError

from .common import AuthenticationCase


class TestAuthentication(AuthenticationCase):
    def test_no_credentials(self):
        self.assertNotIn("Authorization", self.call(None).headers)

    def test_api_key_in_a_header(self):
        auth = {"scheme": "api-key-header", "header": "X-Key", "secret": "token"}
        self.assertEqual(self.call(auth).headers["X-Key"], "t0ken")

    def test_api_key_in_the_query(self):
        auth = {"scheme": "api-key-query", "parameter": "key", "secret": "secret"}
        received = self.call(auth, params={"page": 2})
        self.assertEqual(received.query, {"key": "s3cr/t+=&ü", "page": "2"})

    def test_basic(self):
        auth = {"scheme": "basic", "user": "user", "secret": "secret"}
        kind, value = self.call(auth).headers["Authorization"].split()
        self.assertEqual(kind, "Basic")
        self.assertEqual(base64.b64decode(value).decode(), "Zoë & co:s3cr/t+=&ü")

    def test_bearer(self):
        received = self.call({"scheme": "bearer", "secret": "token"})
        self.assertEqual(received.headers["Authorization"], "Bearer t0ken")

    def test_several_headers(self):
        auth = {
            "scheme": "headers",
            "headers": {
                "Authorization": {"prefix": "Bearer ", "secret": "token"},
                "X-Manager-Token": {"secret": "token"},
            },
        }
        headers = self.call(auth).headers
        self.assertEqual(headers["Authorization"], "Bearer t0ken")
        self.assertEqual(headers["X-Manager-Token"], "t0ken")

    def test_a_netrc_file_adds_nothing(self):
        with tempfile.NamedTemporaryFile("w", suffix="netrc") as netrc:
            netrc.write("machine 127.0.0.1 login stranger password other\n")
            netrc.flush()
            with patch.dict(os.environ, {"NETRC": netrc.name}):
                received = self.call({"scheme": "bearer", "secret": "token"})
        self.assertEqual(received.headers["Authorization"], "Bearer t0ken")

    def test_an_empty_setting_is_named(self):
        self.backend.token = False
        with self.assertRaisesRegex(ConfigurationError, "Token"):
            self.call({"scheme": "bearer", "secret": "token"})
        self.assertFalse(self.platform.received)

    def test_a_secret_that_no_header_can_hold(self):
        self.backend.token = "a\r\nX-Evil: 1"
        with self.assertRaises(ConfigurationError) as caught:
            self.call({"scheme": "bearer", "secret": "token"})
        self.assertNotIn("Evil", str(caught.exception))

    def test_the_first_scheme_that_holds(self):
        auth = [
            {
                "scheme": "bearer",
                "secret": "token",
                "when": {"field": "scheme", "value": "code"},
            },
            {
                "scheme": "api-key-header",
                "header": "X-Secure",
                "secret": "token",
                "when": {"url_scheme": "https"},
            },
            {
                "scheme": "api-key-header",
                "header": "X-Plain",
                "secret": "token",
                "when": {"url_scheme": "http"},
            },
        ]
        self.assertEqual(self.call(auth).headers["X-Plain"], "t0ken")
        self.backend.scheme = "code"
        self.assertEqual(self.call(auth).headers["Authorization"], "Bearer t0ken")
        self.assertNotIn("X-Plain", self.platform.received[-1].headers)
