# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import base64
import hashlib
from urllib.parse import parse_qsl, urlencode, urlsplit

from odoo.exceptions import AccessError, UserError
from odoo.tests import tagged
from odoo.tests.common import HttpCase, new_test_user

from .common import TransportMixin

CALLBACK = "/connector/oauth/callback"
MANAGER = "connector_base_backend.connector_manager"


@tagged("post_install", "-at_install")
class TestOAuthCallback(TransportMixin, HttpCase):
    def setUp(self):
        super().setUp()
        self.start_platform()
        self.backend = self.create_backend(scheme="code")
        self.manager = new_test_user(self.env, "connector_boss", MANAGER)
        self.platform.on(
            "POST",
            "/token",
            {"access_token": "one", "refresh_token": "next", "expires_in": 3600},
        )

    def connect(self, user=None):
        """Press Connect and return the parameters of the platform's address."""
        generic = self.backend.with_user(user or self.manager).generic_backend_id
        action = generic.action_connect()
        self.env.flush_all()
        self.assertEqual(action["type"], "ir.actions.act_url")
        address = urlsplit(action["url"])
        self.assertTrue(action["url"].startswith(self.platform.url + "/authorize?"))
        return dict(parse_qsl(address.query))

    def come_back(self, login="connector_boss", **parameters):
        self.authenticate(login, login)
        return self.url_open("%s?%s" % (CALLBACK, urlencode(parameters)))

    def kept(self):
        self.env.invalidate_all()
        return self.env["generic.token"].search(
            [("generic_backend_id", "=", self.backend.generic_backend_id.id)]
        )

    def test_a_manager_connects(self):
        asked = self.connect()
        self.assertEqual(asked["response_type"], "code")
        self.assertEqual(asked["client_id"], "Zoë & co")
        self.assertEqual(asked["scope"], "read write")
        self.assertEqual(asked["code_challenge_method"], "S256")
        self.assertTrue(asked["redirect_uri"].endswith(CALLBACK))
        response = self.come_back(state=asked["state"], code="c0de/+ü")
        self.assertEqual(response.status_code, 200)
        self.assertIn("Platform is connected", response.text)
        self.assertEqual(response.headers["Referrer-Policy"], "no-referrer")
        (call,) = self.platform.calls("/token")
        self.assertEqual(call.form["code"], "c0de/+ü")
        self.assertEqual(call.form["redirect_uri"], asked["redirect_uri"])
        digest = hashlib.sha256(call.form["code_verifier"].encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        self.assertEqual(challenge, asked["code_challenge"])
        self.assertEqual(self.kept().access_token, "one")
        self.assertEqual(self.backend.state, "connected")
        self.platform.on("GET", "/things", [])
        self.get()
        self.assertEqual(
            self.platform.calls("/things")[0].headers["Authorization"], "Bearer one"
        )

    def test_a_state_is_used_once(self):
        asked = self.connect()
        self.come_back(state=asked["state"], code="one")
        response = self.come_back(state=asked["state"], code="two")
        self.assertEqual(response.status_code, 400)
        self.assertEqual(len(self.platform.calls("/token")), 1)

    def test_a_state_that_nobody_gave_out(self):
        for state in ("", "x", "%", "' OR 1=1 --", "ü", "x" * 9000, "\x00"):
            response = self.come_back(state=state, code="one")
            self.assertEqual(response.status_code, 400, state)
        self.assertFalse(self.platform.received)

    def test_an_old_state(self):
        asked = self.connect()
        self.env.cr.execute(
            "UPDATE generic_oauth_request SET create_date = '2000-01-01'"
        )
        response = self.come_back(state=asked["state"], code="one")
        self.assertEqual(response.status_code, 400)
        self.assertFalse(self.platform.received)

    def test_the_state_of_another_user(self):
        asked = self.connect()
        new_test_user(self.env, "connector_rival", MANAGER)
        response = self.come_back("connector_rival", state=asked["state"], code="one")
        self.assertEqual(response.status_code, 400)
        self.assertFalse(self.platform.received)
        response = self.come_back(state=asked["state"], code="one")
        self.assertEqual(response.status_code, 400, "A stranger uses it up.")

    def test_a_user_who_is_no_manager_any_more(self):
        asked = self.connect()
        self.manager.groups_id -= self.env.ref(MANAGER)
        response = self.come_back(state=asked["state"], code="one")
        self.assertEqual(response.status_code, 403)
        self.assertFalse(self.platform.received)

    def test_a_stranger_must_log_in(self):
        asked = self.connect()
        query = urlencode({"state": asked["state"], "code": "one"})
        response = self.url_open("%s?%s" % (CALLBACK, query), allow_redirects=False)
        self.assertEqual(response.status_code, 303)
        self.assertIn("/web/login", response.headers["Location"])
        self.assertFalse(self.platform.received)

    def test_a_person_who_says_no(self):
        asked = self.connect()
        response = self.come_back(
            state=asked["state"],
            error="access_denied",
            error_description="<script>alert(1)</script>",
        )
        self.assertEqual(response.status_code, 400)
        self.assertIn("did not allow", response.text)
        self.assertNotIn("alert(1)", response.text)

    def test_a_platform_that_refuses_the_code(self):
        asked = self.connect()
        refusal = {
            "error": "invalid_grant",
            "error_description": "<img src=x onerror=alert(1)>",
        }
        self.platform.on("POST", "/token", (400, refusal, {}))
        response = self.come_back(state=asked["state"], code="wrong")
        self.assertEqual(response.status_code, 400)
        self.assertIn("&lt;img", response.text)
        self.assertNotIn("<img src=x", response.text)
        self.assertFalse(self.kept().access_token)

    def test_before_it_is_connected(self):
        with self.assertRaisesRegex(Exception, "Press Connect"):
            self.get()

    def test_the_button_is_shown_where_it_is_of_use(self):
        self.assertTrue(self.backend.uses_oauth)
        self.backend.scheme = "none"
        self.env.invalidate_all()
        self.assertFalse(self.backend.uses_oauth)
        with self.assertRaises(UserError):
            self.backend.action_connect()

    def test_only_managers_connect(self):
        user = new_test_user(
            self.env, "connector_reader", "connector_base_backend.connector_user"
        )
        with self.assertRaises(AccessError):
            self.backend.with_user(user).action_connect()

    def test_nobody_reads_tokens(self):
        asked = self.connect()
        self.come_back(state=asked["state"], code="one")
        with self.assertRaises(AccessError):
            self.kept().with_user(self.manager).read(["expires_at"])
        system = new_test_user(self.env, "connector_root", "base.group_system")
        self.assertTrue(self.kept().with_user(system).read(["expires_at"]))
        for name in ("access_token", "refresh_token", "fingerprint"):
            with self.assertRaises(AccessError):
                self.kept().with_user(system).read([name])

    def test_unanswered_requests_are_forgotten(self):
        self.connect()
        requests = self.env["generic.oauth.request"]
        requests._gc_requests()
        self.assertEqual(requests.search_count([]), 1)
        self.env.cr.execute(
            "UPDATE generic_oauth_request SET create_date = '2000-01-01'"
        )
        self.env.invalidate_all()
        requests._gc_requests()
        self.assertEqual(requests.search_count([]), 0)
