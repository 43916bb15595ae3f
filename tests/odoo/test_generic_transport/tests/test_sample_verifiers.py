# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import base64
import hashlib
import hmac
import time

from .samples import SampleCase

BODY = b'{"id": 1}\xff'


class TestSampleVerifiers(SampleCase):
    def accepts(self, verifier_name, **headers):
        with self.backend.work_on("sample.backend") as work:
            verifier = work.component_by_name(verifier_name)
            given = {name.replace("_", "-"): headers[name] for name in headers}
            return verifier.verify(BODY, given)

    def digest(self, message):
        return hmac.new("hush ü".encode(), message, hashlib.sha256)

    def stamped(self, moment):
        text = str(int(moment))
        signature = self.digest(text.encode() + b"." + BODY).hexdigest()
        return self.accepts(
            "sample.stamped.verifier",
            Sample_Signature="t=%s,v1=%s" % (text, signature),
        )

    def test_time_and_body(self):
        self.assertTrue(self.stamped(time.time()))
        self.assertFalse(self.stamped(time.time() - 400))

    def test_the_secret_itself(self):
        name = "sample.secret.verifier"
        self.assertTrue(self.accepts(name, Authorization="Bearer hush ü"))
        self.assertFalse(self.accepts(name, Authorization="Bearer hush"))

    def test_user_and_secret(self):
        for password, accepted in (("hush ü", True), ("hush", False)):
            pair = base64.b64encode(("Zoë & co:" + password).encode()).decode()
            answer = self.accepts("sample.user.verifier", Authorization="Basic " + pair)
            self.assertEqual(answer, accepted)

    def test_the_address_too(self):
        moment = str(int(time.time() * 1000))
        url = self.backend.webhook_url
        self.assertIn("/sample/webhook/", url)
        for address, accepted in ((url, True), (url + "/", False)):
            message = b"POST" + address.encode() + BODY + moment.encode()
            answer = self.accepts(
                "sample.address.verifier",
                X_Signature_V3=base64.b64encode(self.digest(message).digest()).decode(),
                X_Request_Timestamp=moment,
            )
            self.assertEqual(answer, accepted)
