# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import socket
from unittest.mock import patch
from urllib.parse import urlsplit

from odoo.tests import tagged
from odoo.tools import mute_logger

from .deliveries import SECRET, DeliveryCase

MODULE = "odoo.addons.generic_connector"
CONTROLLER = "%s.controllers.webhook" % MODULE


@tagged("post_install", "-at_install")
class TestWebhookController(DeliveryCase):
    """What a platform's controller may declare beside headers of topic and id."""

    def send_raw(self, head, chunks=()):
        """Send a request byte by byte and return the status of its answer."""
        address = urlsplit(self.base_url())
        with socket.create_connection((address.hostname, address.port), 20) as link:
            head = "POST %s HTTP/1.1\r\nHost: %s\r\n%s\r\n\r\n" % (
                self.path,
                address.netloc,
                head,
            )
            link.sendall(head.encode())
            for chunk in chunks:
                link.sendall(b"%x\r\n%s\r\n" % (len(chunk), chunk))
            return int(link.makefile("rb").readline().split()[1])

    def test_reads_no_endless_body(self):
        self.declare(maximum_body_bytes=1000)
        head = "Content-Type: application/json\r\nTransfer-Encoding: chunked"
        # The end is never sent: whoever waited for it would not answer.
        self.assertEqual(self.send_raw(head, [b"x" * 600, b"y" * 600]), 413)
        self.assertFalse(self.stored())

    def test_reads_no_body_that_announces_too_much(self):
        head = "Content-Type: application/json\r\nContent-Length: 999999999"
        self.assertEqual(self.send_raw(head), 413)

    def test_takes_a_body_that_comes_in_chunks(self):
        body = b'{"id": 1}'
        head = (
            "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n"
            "X-Shopify-Hmac-Sha256: %s" % self.signature(body)
        )
        self.assertEqual(self.send_raw(head, [body[:4], body[4:], b""]), 200)
        self.assertEqual(self.stored().raw_body(), body)

    @mute_logger(CONTROLLER)
    def test_a_form_that_only_tries_the_address_is_no_delivery(self):
        ping = {"webhook_id": "17"}
        self.assertEqual(self.url_open(self.path, data=ping).status_code, 401)
        self.declare(ping_member="webhook_id")
        self.assertEqual(self.url_open(self.path, data=ping).status_code, 200)
        more = dict(ping, id="1")
        self.assertEqual(self.url_open(self.path, data=more).status_code, 401)
        self.assertFalse(self.stored())

    @mute_logger(CONTROLLER)
    def test_answers_without_a_body_where_the_platform_takes_none(self):
        self.declare(several=True, events_path="events", empty_answer=True)
        right = self.deliver({"events": []})
        wrong = self.deliver({"events": []}, **{"X-Shopify-Hmac-Sha256": "none"})
        self.assertEqual((right.status_code, right.content), (200, b""))
        self.assertEqual((wrong.status_code, wrong.content), (401, b""))
        self.assertFalse(right.cookies)
        self.assertFalse(self.stored())

    def test_sends_a_challenge_back(self):
        self.declare(challenge_parameter="hub.challenge")
        answer = self.url_open(self.path + "?hub.challenge=%3Cb%3E17")
        self.assertEqual((answer.status_code, answer.text), (200, "<b>17"))
        self.assertTrue(answer.headers["Content-Type"].startswith("text/plain"))
        self.assertEqual(answer.headers["X-Content-Type-Options"], "nosniff")
        other = self.url_open("/shopify/webhook/unknown?hub.challenge=17")
        self.assertEqual(other.status_code, 401)

    def test_sends_a_challenge_back_to_who_knows_the_secret(self):
        self.declare(
            challenge_parameter="challenge", challenge_secret_parameter="token"
        )
        asked = self.path + "?challenge=17&token="
        self.assertEqual(self.url_open(asked + "hush%20hush").text, "17")
        for wrong in ("", "hush", "%C3%BC"):
            self.assertEqual(self.url_open(asked + wrong).status_code, 401)
        self.backend.webhook_secret = False
        self.assertEqual(self.url_open(asked).status_code, 401)

    def test_answers_a_check_without_challenge(self):
        self.declare(challenge_parameter="challenge")
        self.assertEqual(self.url_open(self.path).json(), {"status": "ready"})
        head = self.opener.head(self.base_url() + self.path, timeout=10)
        self.assertEqual(head.status_code, 200)

    def test_keeps_no_token_as_signature(self):
        verifier = "%s.components.webhook_verifier.GenericWebhookVerifier" % MODULE
        with patch("%s._scheme" % verifier, "token"):
            answer = self.deliver({"id": 1}, **{"X-Shopify-Hmac-Sha256": SECRET})
        self.assertEqual(answer.status_code, 200)
        self.assertFalse(self.stored().signature)

    def test_an_error_of_ours_is_no_success(self):
        receive = "%s.models.generic_webhook.GenericWebhook.receive" % MODULE
        with patch(receive, side_effect=ValueError("ours")), mute_logger("odoo.http"):
            answer = self.deliver({"id": 1})
        self.assertEqual(answer.status_code, 500)
        self.assertNotIn("ours", answer.text)
