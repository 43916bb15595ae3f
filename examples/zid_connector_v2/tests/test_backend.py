# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.tests.common import new_test_user

from .common import ZidCase


class TestBackend(ZidCase):
    def test_creates_and_deletes_the_whole_chain(self):
        generic = self.backend.generic_backend_id
        base = generic.base_backend_id
        self.assertEqual(base.concrete_model, "zid.backend")
        self.assertEqual(base._concrete_backend(), self.backend)
        self.backend.unlink()
        self.assertFalse(generic.exists() or base.exists())

    def test_connection_that_works(self):
        self.answer("GET", "/managers/account/profile", {"user": {"id": 1}})
        self.backend.action_test_connection()
        self.assertEqual(self.backend.state, "connected")
        call = self.calls[0]
        self.assertEqual(call.url, "https://api.zid.sa/v1/managers/account/profile")
        self.assertEqual(
            call.headers["Authorization"], "Bearer the authorization token “ü”"
        )
        self.assertEqual(call.headers["X-Manager-Token"], "the manager token “ü”")
        self.assertEqual(call.headers["Access-Token"], "the manager token “ü”")

    def test_wrong_credentials_are_said_in_words(self):
        self.answer(
            "GET",
            "/managers/account/profile",
            {"error": {"message": "These are “not” <valid>"}},
            status=401,
        )
        message = self.backend.action_test_connection()["params"]["message"]
        self.assertIn("does not accept the credentials", message)
        self.assertIn("These are “not” <valid>", message)
        self.assertEqual(self.backend.state, "error")

    def test_missing_credentials_are_named(self):
        self.backend.authorization_token = False
        message = self.backend.action_test_connection()["params"]["message"]
        self.assertIn("authorization token", message.lower())
        self.assertFalse(self.calls)

    def test_schedules_are_off(self):
        for entity in self.backend._sync_entities:
            cron = self.env.ref("zid_connector_v2.ir_cron_sync_%s" % entity)
            self.assertFalse(cron.active)

    def test_users_see_no_secrets(self):
        user = new_test_user(
            self.env, "zid_user", "connector_base_backend.connector_user"
        )
        backend = self.backend.with_user(user)
        secrets = ("authorization_token", "manager_token", "webhook_password")
        self.assertEqual(backend.name, "Zid")
        self.assertFalse(set(secrets) & set(backend.fields_get()))
