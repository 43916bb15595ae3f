# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields
from odoo.exceptions import AccessError
from odoo.tests.common import new_test_user

from odoo.addons.generic_connector.exceptions import NetworkError

from .common import TransportCase

BEARER = {"scheme": "bearer", "secret": "token"}


class TestRequestLog(TransportCase):
    def logs(self):
        self.env.invalidate_all()
        return self.env["generic.request.log"].search(
            [("generic_backend_id", "=", self.generic.id)]
        )

    def switch_on(self):
        self.generic.action_log_requests()
        self.env.flush_all()

    def test_nothing_is_kept_unless_a_manager_asks(self):
        self.platform.on("GET", "/things", [])
        self.get()
        self.assertFalse(self.logs())
        self.switch_on()
        self.assertTrue(self.generic.logs_requests)
        self.get()
        self.assertEqual(len(self.logs()), 1)

    def test_nothing_is_kept_after_the_hour(self):
        self.switch_on()
        until = self.generic.log_requests_until
        self.assertLessEqual(until, fields.Datetime.add(fields.Datetime.now(), hours=1))
        self.generic.log_requests_until = fields.Datetime.now()
        self.platform.on("GET", "/things", [])
        self.get()
        self.assertFalse(self.logs())

    def test_keeps_a_call_without_secrets_and_personal_data(self):
        self.switch_on()
        self.platform.on(
            "POST",
            "/things",
            (
                201,
                {"id": 7, "email": "zoe@example.com", "echo": "t0ken", "sku": "TEA"},
                {"Set-Cookie": "sid=c00kie", "X-Request-Id": "r-1"},
            ),
        )
        with self.adapter(_auth=BEARER) as adapter:
            adapter.make_request(
                "POST",
                "/things",
                params={"api_key": "k3y", "page": 2},
                data={"first_name": "Zoë", "sku": "TEA"},
            )
        log = self.logs()
        self.assertEqual((log.method, log.path, log.status), ("POST", "/things", 201))
        self.assertGreater(log.duration, 0)
        self.assertIn("r-1", log.response_headers)
        self.assertIn('"page": 2', log.parameters)
        self.assertIn("TEA", log.request_body)
        self.assertIn("TEA", log.response_body)
        shown = str(log.read()[0])
        for hidden in ("t0ken", "Zoë", "zoe@", "k3y", "c00kie", "s3cr"):
            self.assertNotIn(hidden, shown)

    def test_keeps_a_call_that_failed(self):
        self.switch_on()
        self.platform.close()
        with self.assertRaises(NetworkError):
            self.get()
        self.assertEqual(self.logs().status, 0)
        self.assertIn("reached", self.logs().error)

    def test_keeps_each_try(self):
        self.switch_on()
        self.platform.on("GET", "/things", (500, b"\x00", {}), [])
        self.get(_retries=1)
        self.assertEqual(self.logs().mapped("status"), [200, 500])

    def test_only_managers_see_calls(self):
        self.switch_on()
        self.platform.on("GET", "/things", [])
        self.get()
        for login, readable in (("user", False), ("manager", True)):
            user = new_test_user(
                self.env, "log_" + login, "connector_base_backend.connector_" + login
            )
            logs = self.logs().with_user(user)
            if readable:
                self.assertTrue(logs.read(["path"]))
                self.backend.with_user(user).action_log_requests()
            else:
                with self.assertRaises(AccessError):
                    logs.read(["path"])
                with self.assertRaises(AccessError):
                    self.backend.with_user(user).action_log_requests()

    def test_old_calls_are_forgotten(self):
        self.switch_on()
        self.platform.on("GET", "/things", [])
        self.get()
        self.env["generic.request.log"]._gc_requests()
        self.assertTrue(self.logs())
        self.env.cr.execute("UPDATE generic_request_log SET create_date = '2000-01-01'")
        self.env.invalidate_all()
        self.env["generic.request.log"]._gc_requests()
        self.assertFalse(self.logs())

    def test_the_form_is_for_both_groups(self):
        for group in ("user", "manager"):
            user = new_test_user(
                self.env, "form_" + group, "connector_base_backend.connector_" + group
            )
            arch = (
                self.env["transport.backend"]
                .with_user(user)
                .get_view(view_type="form")["arch"]
            )
            self.assertIn("calls_reason", arch)
            self.assertEqual("action_log_requests" in arch, group == "manager")
            self.assertEqual("action_connect" in arch, group == "manager")
