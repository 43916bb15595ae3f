# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import base64
import hashlib
import hmac
import json
from urllib.parse import unquote

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from odoo.addons.generic_connector.components.authentication_oauth1 import (
    base_string,
    sign,
)
from odoo.addons.generic_connector.exceptions import ConfigurationError

from .common import AuthenticationCase


def decode(part):
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def pem(key):
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    ).decode()


class TestSignatures(AuthenticationCase):
    def test_oauth1_base_string_of_rfc_5849(self):
        """Section 3.4.1.1 and 3.4.1.3.1."""
        pairs = [
            ("b5", "=%3D"),
            ("a3", "a"),
            ("c@", ""),
            ("a2", "r b"),
            ("oauth_consumer_key", "9djdj82h48djs9d2"),
            ("oauth_token", "kkk9d7dh3k39sjv7"),
            ("oauth_signature_method", "HMAC-SHA1"),
            ("oauth_timestamp", "137131201"),
            ("oauth_nonce", "7d8f3e4a"),
            ("c2", ""),
            ("a3", "2 q"),
        ]
        self.assertEqual(
            base_string("post", "http://EXAMPLE.COM:80/request", pairs),
            "POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q"
            "%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26c2%3D%26oauth_consumer_"
            "key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_m"
            "ethod%3DHMAC-SHA1%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk"
            "9d7dh3k39sjv7",
        )

    def test_oauth1_signature_of_rfc_5849(self):
        """Section 1.2: the request for the photograph."""
        pairs = [
            ("file", "vacation.jpg"),
            ("size", "original"),
            ("oauth_consumer_key", "dpf43f3p2l4k3l03"),
            ("oauth_token", "nnch734d00sl2jdk"),
            ("oauth_signature_method", "HMAC-SHA1"),
            ("oauth_timestamp", "137131202"),
            ("oauth_nonce", "chapoH"),
        ]
        text = base_string("GET", "http://photos.example.net/photos", pairs)
        self.assertEqual(
            sign(text, "HMAC-SHA1", "kd94hf93k423kf44", "pfkkdhi9sl3r4s00"),
            "MdpQcU8iPSUjWoN/UDMsK2sui9I=",
        )

    def oauth1(self, **options):
        return dict(
            {"scheme": "oauth1", "client_key": "user", "client_secret": "secret"},
            **options,
        )

    def assert_signed(self, received, protocol, algorithm, token_secret=""):
        """Check the signature from what arrived, as the platform does."""
        given = protocol.pop("oauth_signature")
        pairs = list(dict(received.query, **protocol).items())
        if "form" in (received.headers.get("Content-Type") or ""):
            pairs += received.form.items()
        url = self.platform.url + received.path
        text = base_string(received.method, url, pairs)
        self.assertEqual(given, sign(text, algorithm, "s3cr/t+=&ü", token_secret))

    def header_parameters(self, received):
        kind, __, content = received.headers["Authorization"].partition(" ")
        self.assertEqual(kind, "OAuth")
        pairs = (part.split("=", 1) for part in content.split(", "))
        return {unquote(name): unquote(value.strip('"')) for name, value in pairs}

    def test_oauth1_in_the_header(self):
        auth = self.oauth1(token="token", token_secret="token", method="HMAC-SHA1")
        received = self.call(auth, params={"q": "a b&ü~*'", "page": 1, "no": None})
        protocol = self.header_parameters(received)
        self.assertEqual(protocol["oauth_token"], "t0ken")
        self.assert_signed(received, protocol, "HMAC-SHA1", "t0ken")

    def test_oauth1_in_the_query_as_woocommerce_wants_it(self):
        auth = self.oauth1(place="query", method="HMAC-SHA256")
        received = self.call(auth, "POST", {"status": "any"}, {"name": "x"})
        self.assertNotIn("Authorization", received.headers)
        self.assertEqual(received.query["oauth_consumer_key"], "Zoë & co")
        self.assertNotIn("oauth_token", received.query)
        query = received.query
        protocol = {name: query[name] for name in query if name.startswith("oauth_")}
        received.query = {"status": "any"}
        self.assert_signed(received, protocol, "HMAC-SHA256")

    def test_oauth1_signs_a_form(self):
        data = {"name": "Tea & more", "lines": [{"sku": "ü"}]}
        received = self.call(self.oauth1(), "POST", data=data, _body_format="form")
        self.assertEqual(received.form["lines[0][sku]"], "ü")
        protocol = self.header_parameters(received)
        self.assert_signed(received, protocol, "HMAC-SHA256")

    def test_hmac_of_parts_in_hex(self):
        auth = {
            "scheme": "hmac",
            "secret": "secret",
            "algorithm": "sha256",
            "encoding": "hex",
            "parts": ["timestamp", "method", "path", "query", "body"],
            "separator": "\n",
            "header": "X-Signature",
            "timestamp_header": "X-Time",
            "timestamp_format": "unix-ms",
            "key": "user",
            "key_header": "X-Key",
            "prefix": "v1=",
        }
        self.backend.user = "me"
        received = self.call(auth, "POST", {"q": "a b/ü"}, {"name": "Tée"})
        moment = received.headers["X-Time"]
        self.assertEqual(len(moment), 13)
        target = received.target.split("?")
        text = "\n".join([moment, "POST", target[0], target[1], ""]).encode()
        expected = hmac.new("s3cr/t+=&ü".encode(), text + received.body, hashlib.sha256)
        self.assertEqual(received.headers["X-Signature"], "v1=" + expected.hexdigest())
        self.assertEqual(received.headers["X-Key"], "me")

    def test_hmac_of_a_hash_in_base64(self):
        auth = {
            "scheme": "hmac",
            "secret": "token",
            "algorithm": "sha512",
            "encoding": "base64",
            "parts": ["method", "body_hash", "timestamp"],
            "separator": "",
            "header": "Authorization",
            "timestamp_header": "Date-Signed",
            "timestamp_format": "iso",
        }
        received = self.call(auth)
        moment = received.headers["Date-Signed"]
        self.assertRegex(moment, r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        text = "GET" + hashlib.sha512(b"").hexdigest() + moment
        digest = hmac.new(b"t0ken", text.encode(), hashlib.sha512).digest()
        self.assertEqual(
            received.headers["Authorization"], base64.b64encode(digest).decode()
        )

    def jwt(self, algorithm, **options):
        auth = {
            "scheme": "jwt",
            "algorithm": algorithm,
            "key": "private_key",
            "issuer": "user",
            "key_id": "token",
            "subject": "sub-{token}",
            "audience": "things-v1",
            "lifetime_seconds": 300,
        }
        kind, token = self.call(auth).headers["Authorization"].split()
        self.assertEqual(kind, "Bearer")
        header, claims, signature = token.split(".")
        self.assertEqual(
            json.loads(decode(header)), {"alg": algorithm, "typ": "JWT", "kid": "t0ken"}
        )
        self.claims = json.loads(decode(claims))
        return ("%s.%s" % (header, claims)).encode(), decode(signature)

    def test_jwt_with_a_shared_secret(self):
        self.backend.private_key = "geheim ü"
        text, signature = self.jwt("HS256")
        expected = hmac.new("geheim ü".encode(), text, hashlib.sha256).digest()
        self.assertEqual(signature, expected)
        self.assertEqual(self.claims["iss"], "Zoë & co")
        self.assertEqual(self.claims["sub"], "sub-t0ken")
        self.assertEqual(self.claims["aud"], "things-v1")
        self.assertEqual(self.claims["exp"] - self.claims["iat"], 300)

    def test_jwt_with_rsa(self):
        key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.backend.private_key = pem(key)
        text, signature = self.jwt("RS256")
        key.public_key().verify(signature, text, padding.PKCS1v15(), hashes.SHA256())

    def test_jwt_with_an_elliptic_curve(self):
        key = ec.generate_private_key(ec.SECP256R1())
        self.backend.private_key = pem(key)
        text, signature = self.jwt("ES256")
        self.assertEqual(len(signature), 64)
        pair = [
            int.from_bytes(half, "big") for half in (signature[:32], signature[32:])
        ]
        public = key.public_key()
        public.verify(encode_dss_signature(*pair), text, ec.ECDSA(hashes.SHA256()))

    def test_jwt_with_a_wrong_key(self):
        wrong = pem(ec.generate_private_key(ec.SECP384R1()))
        for key in ("no key at all", wrong):
            self.backend.private_key = key
            with self.assertRaises(ConfigurationError) as caught:
                self.jwt("ES256")
            self.assertNotIn("no key at all", str(caught.exception))
