# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import base64
import hashlib
import hmac
import time

from odoo.tests import tagged

from odoo.addons.component.tests.common import TransactionComponentCase

SECRET = "hush ü hush"
BODY = b'{"id": 1}\xff'


@tagged("post_install", "-at_install")
class TestWebhookVerifier(TransactionComponentCase):
    def setUp(self):
        super().setUp()
        self.backend = self.env["shopify.backend"].create(
            {
                "name": "Shopify",
                "shop_url": "https://shop.example.com",
                "webhook_secret": SECRET,
            }
        )

    def verifier(self, **attributes):
        """Return the backend's verifier with other class attributes."""
        with self.backend.work_on("shopify.backend") as work:
            verifier = work.component(usage="webhook.verifier")
        verifier._signature_header = "Signature"
        verifier._signature_encoding = "hex"
        for name, value in attributes.items():
            setattr(verifier, "_%s" % name, value)
        return verifier

    def digest(self, message, secret=SECRET, algorithm=hashlib.sha256):
        return hmac.new(secret.encode(), message, algorithm).hexdigest()

    def accepts(self, text, **attributes):
        return self.verifier(**attributes).verify(BODY, {"Signature": text})

    def stamped(self, timestamp, template="t=%s,v1=%s"):
        message = str(timestamp).encode() + b"." + BODY
        return template % (timestamp, self.digest(message))

    def accepts_stamped(self, text, **attributes):
        return self.accepts(
            text,
            header_format="t={timestamp},v1={signature}",
            template="{timestamp}.{body}",
            **attributes,
        )

    def test_accepts_hex_and_base64_by_what_is_declared(self):
        text = self.digest(BODY)
        encoded = base64.b64encode(bytes.fromhex(text)).decode()
        self.assertTrue(self.accepts(text))
        self.assertTrue(self.accepts(text.upper()))
        self.assertFalse(self.accepts(encoded))
        self.assertTrue(self.accepts(encoded, signature_encoding="base64"))
        self.assertFalse(self.accepts("%s\u00e9" % text))

    def test_accepts_other_algorithms(self):
        for scheme, algorithm in (
            ("hmac-sha1", hashlib.sha1),
            ("hmac-sha512", hashlib.sha512),
        ):
            text = self.digest(BODY, algorithm=algorithm)
            self.assertTrue(self.accepts(text, scheme=scheme))
            self.assertFalse(self.accepts(text))

    def test_reads_a_signature_behind_a_prefix(self):
        text = "sha256=%s" % self.digest(BODY)
        self.assertTrue(self.accepts(text, header_format="sha256={signature}"))
        self.assertFalse(self.accepts(text))
        other = self.digest(BODY)
        self.assertFalse(self.accepts(other, header_format="sha256={signature}"))

    def test_accepts_a_time_that_is_signed_and_near(self):
        now = int(time.time())
        self.assertTrue(self.accepts_stamped(self.stamped(now)))
        self.assertTrue(self.accepts_stamped(self.stamped(now - 200)))
        for far in (now - 400, now + 400, 0, now * 1000 - 400000):
            self.assertFalse(self.accepts_stamped(self.stamped(far)))
        self.assertTrue(
            self.accepts_stamped(
                self.stamped(now - 400), timestamp_tolerance_seconds=500
            )
        )

    def test_reads_milliseconds_and_iso_dates(self):
        now = time.time()
        iso = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now))
        self.assertTrue(self.accepts_stamped(self.stamped(int(now * 1000))))
        self.assertTrue(self.accepts_stamped(self.stamped(iso)))

    def test_refuses_another_time_than_the_signed_one(self):
        now = int(time.time())
        moved = self.stamped(now - 900).replace(str(now - 900), str(now))
        self.assertFalse(self.accepts_stamped(moved))

    def test_refuses_times_that_are_none(self):
        for text in ("", "soon", "-1", "9" * 400, "nan", "\u0661\u0662", "2024-13-45"):
            self.assertFalse(self.accepts_stamped(self.stamped(text)))
        signature = self.digest(b"." + BODY)
        self.assertFalse(self.accepts_stamped("v1=%s" % signature))

    def test_accepts_one_right_signature_among_several(self):
        now = int(time.time())
        text = self.stamped(now) + ",v1=%s,v0=aa" % ("0" * 64)
        self.assertTrue(self.accepts_stamped(text))
        text = "t=%s,v1=%s" % (now, "0" * 64)
        self.assertFalse(self.accepts_stamped(text))

    def test_reads_the_time_from_a_header_of_its_own(self):
        now = str(int(time.time()))
        message = b"message-1." + now.encode() + b"." + BODY
        verifier = self.verifier(
            timestamp_header="Sent-At", template="{webhook-id}.{timestamp}.{body}"
        )
        headers = {
            "Signature": self.digest(message),
            "Sent-At": now,
            "webhook-id": "message-1",
        }
        self.assertTrue(verifier.verify(BODY, headers))
        self.assertFalse(verifier.verify(BODY, dict(headers, **{"webhook-id": "2"})))
        del headers["Sent-At"]
        self.assertFalse(verifier.verify(BODY, headers))

    def test_reads_method_and_address(self):
        form = {"template": "{method}{url}{body}"}
        address = self.backend.webhook_url.encode()
        self.assertTrue(self.accepts(self.digest(b"POST" + address + BODY), **form))
        self.assertFalse(self.accepts(self.digest(b"GET" + address + BODY), **form))
        other = address.replace(b"http", b"https", 1)
        self.assertFalse(self.accepts(self.digest(b"POST" + other + BODY), **form))

    def test_a_body_that_looks_like_a_template_is_none(self):
        body = b"{timestamp}{Signature}{webhook-id}"
        headers = {"Signature": self.digest(body)}
        self.assertTrue(self.verifier().verify(body, headers))

    def test_accepts_the_previous_secret_while_it_is_known(self):
        text = self.digest(BODY, "the old one")
        self.assertFalse(self.accepts(text))
        self.backend.previous_webhook_secret = "the old one"
        self.assertTrue(self.accepts(text))
        self.assertTrue(self.accepts(self.digest(BODY)))
        self.backend.webhook_secret = False
        self.assertTrue(self.accepts(text))
        self.backend.previous_webhook_secret = False
        self.assertFalse(self.accepts(self.digest(BODY, "")))

    def test_accepts_a_fixed_token(self):
        self.backend.webhook_secret = "a,b=c ü"
        token = {"scheme": "token", "header_format": "Bearer {signature}"}
        self.assertTrue(self.accepts("Bearer a,b=c ü", **token))
        for text in ("a,b=c ü", "Bearer ", "Bearer a", "Bearer a,b=c u", None):
            self.assertFalse(self.accepts(text, **token))
        self.backend.webhook_secret = False
        self.assertFalse(self.accepts("Bearer ", **token))
        self.assertFalse(self.verifier(**token).kept_signature({"Signature": "x"}))

    def test_accepts_a_user_and_a_secret(self):
        basic = {"scheme": "basic", "user": "api_version"}
        right = "%s:%s" % (self.backend.api_version, SECRET)

        def encoded(text):
            return "Basic %s" % base64.b64encode(text.encode()).decode()

        self.assertTrue(self.accepts(encoded(right), **basic))
        self.assertTrue(self.accepts(encoded(":" + SECRET), scheme="basic"))
        for text in (right, "Basic", "Basic !", encoded(SECRET), encoded("x" + right)):
            self.assertFalse(self.accepts(text, **basic))
