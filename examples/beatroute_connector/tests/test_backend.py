# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.tests.common import new_test_user

from .common import BeatrouteCase


class TestBackend(BeatrouteCase):
    def test_creates_and_deletes_the_whole_chain(self):
        generic = self.backend.generic_backend_id
        base = generic.base_backend_id
        self.assertEqual(base.concrete_model, "beatroute.backend")
        self.assertEqual(base._concrete_backend(), self.backend)
        self.backend.unlink()
        self.assertFalse(generic.exists() or base.exists())

    def test_connection_that_works(self):
        self.answer("GET", "/distributor/index", {"data": {"id": 1}})
        self.backend.action_test_connection()
        self.assertEqual(self.backend.state, "connected")
        call = self.calls[0]
        self.assertEqual(call.url, "https://api.beatroute.io/int/v2/distributor/index")
        self.assertEqual(call.headers["Authorization"], "Bearer the access token “ü”")

    def test_wrong_credentials_are_said_in_words(self):
        self.answer(
            "GET",
            "/distributor/index",
            {"message": "These are “not” <valid>"},
            status=401,
        )
        message = self.backend.action_test_connection()["params"]["message"]
        self.assertIn("does not accept the credentials", message)
        self.assertIn("These are “not” <valid>", message)
        self.assertEqual(self.backend.state, "error")

    def test_missing_credentials_are_named(self):
        self.backend.access_token = False
        message = self.backend.action_test_connection()["params"]["message"]
        self.assertIn("access token", message.lower())
        self.assertFalse(self.calls)

    def test_schedules_are_off(self):
        for entity in self.backend._sync_entities:
            cron = self.env.ref("beatroute_connector.ir_cron_sync_%s" % entity)
            self.assertFalse(cron.active)

    def test_users_see_no_secrets(self):
        user = new_test_user(
            self.env, "beatroute_user", "connector_base_backend.connector_user"
        )
        backend = self.backend.with_user(user)
        secrets = ("access_token", "company_key", "password")
        self.assertEqual(backend.name, "BeatRoute")
        self.assertFalse(set(secrets) & set(backend.fields_get()))
