# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import base64
import hashlib
import hmac
import json
from urllib.parse import parse_qsl, urlsplit

from cryptography.hazmat.primitives.asymmetric import ec

from .samples import SampleCase
from .test_signatures import decode, pem


class TestSampleAuthentication(SampleCase):
    def header(self, adapter_name, name="Authorization"):
        return self.call(adapter_name).headers[name]

    def basic(self, adapter_name):
        kind, value = self.header(adapter_name).split()
        self.assertEqual(kind, "Basic")
        return base64.b64decode(value).decode()

    def grant(self, token="one"):
        answer = {"access_token": token, "refresh_token": "next", "expires_in": 3600}
        self.platform.on("POST", "/oauth/token", answer)

    def asked(self):
        return self.platform.calls("/oauth/token")[-1]

    def test_one_key(self):
        self.assertEqual(self.header("sample.key.in.header", "X-Api-Key"), "t0ken")
        self.assertEqual(self.call("sample.key.in.query").query, {"key": "t0ken"})
        self.assertEqual(self.header("sample.bearer"), "Bearer t0ken")

    def test_user_and_password(self):
        pair = self.basic("sample.user.and.password")
        self.assertEqual(pair, "Zoë & co:s3cr/t+=&ü")
        self.assertEqual(self.basic("sample.key.as.user"), "t0ken:")

    def test_several_credentials(self):
        headers = self.call("sample.several.credentials").headers
        self.assertEqual(headers["Authorization"], "Bearer t0ken")
        self.assertEqual(headers["X-Manager-Token"], "st0re")

    def test_login(self):
        self.platform.on("POST", "/api/login", {"data": {"token": "one"}})
        self.assertEqual(self.header("sample.login"), "Bearer one")
        (asked,) = self.platform.calls("/api/login")
        self.assertEqual(
            asked.json,
            {"username": "Zoë & co", "password": "s3cr/t+=&ü", "device": "odoo"},
        )

    def test_code_flow(self):
        self.patch(type(self.backend), "_adapter_name", "sample.code.flow")
        self.assertTrue(self.backend._uses_oauth())
        address = urlsplit(self.backend.action_connect()["url"])
        asked = dict(parse_qsl(address.query))
        self.assertEqual(address.path, "/oauth/authorize")
        self.assertEqual(asked["scope"], "orders.read offline_access")
        self.assertTrue(asked["redirect_uri"].endswith("/connector/oauth/callback"))
        pending = self.env["generic.oauth.request"]._take(asked["state"])
        self.grant()
        self.backend._oauth_answered("c0de", pending)
        self.assertEqual(self.asked().form["code_verifier"], pending.code_verifier)
        self.assertEqual(self.header("sample.code.flow"), "Bearer one")

    def test_client_credentials(self):
        self.grant()
        self.assertEqual(self.header("sample.client.credentials"), "Bearer one")
        self.assertEqual(self.asked().form["grant_type"], "client_credentials")
        self.assertEqual(self.asked().form["client_secret"], "cl13nt/s3cret")

    def test_pasted_refresh_token(self):
        self.grant()
        token = self.header("sample.pasted.refresh.token", "X-Access-Token")
        self.assertEqual(token, "one")
        self.assertEqual(self.asked().form["refresh_token"], "pasted")

    def test_oauth1(self):
        header = self.header("sample.signed.oauth1")
        self.assertIn('oauth_consumer_key="c1ient"', header)
        self.assertIn('oauth_token="t0ken"', header)

    def test_scheme_by_address(self):
        self.adapter_name = "sample.by.address"
        with self.adapter() as adapter:
            secure = adapter.auth_options("https://shop.example.com/api")
        self.assertEqual(secure["scheme"], "basic")
        self.assertIn("oauth_signature", self.call("sample.by.address").query)

    def test_hmac(self):
        received = self.call("sample.signed.hmac", params={"page": 2})
        moment = received.headers["X-Timestamp"]
        empty = hashlib.sha256(b"").hexdigest()
        text = "\n".join([moment, "GET", "/api/account", "page=2", empty])
        digest = hmac.new(b"cl13nt/s3cret", text.encode(), hashlib.sha256)
        self.assertEqual(received.headers["X-Signature"], digest.hexdigest())
        self.assertEqual(received.headers["X-Key-Id"], "k-1")

    def test_jwt(self):
        self.backend.private_key = pem(ec.generate_private_key(ec.SECP256R1()))
        token = self.header("sample.signed.jwt").split()[1]
        header, claims = (json.loads(decode(part)) for part in token.split(".")[:2])
        self.assertEqual(header, {"alg": "ES256", "typ": "JWT", "kid": "k-1"})
        self.assertEqual((claims["iss"], claims["aud"]), ("c1ient", "orders-v1"))
