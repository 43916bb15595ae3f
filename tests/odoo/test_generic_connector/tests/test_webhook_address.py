# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from unittest.mock import patch

import requests

from odoo.exceptions import AccessError
from odoo.tests import tagged
from odoo.tests.common import HttpCase, new_test_user

ADDRESS = "odoo.addons.generic_connector.models.generic_backend_webhook_address"


@tagged("post_install", "-at_install")
class TestWebhookAddress(HttpCase):
    def setUp(self):
        super().setUp()
        self.backend = self.env["shopify.backend"].create(
            {"name": "Shopify", "shop_url": "https://shop.example.com"}
        )

    def warning(self, base_url, databases):
        self.env["ir.config_parameter"].set_param("web.base.url", base_url)
        self.backend.invalidate_recordset()
        with patch("%s.db_list" % ADDRESS, return_value=databases) as listed:
            warning = self.backend.webhook_warning
        self.assertEqual(listed.call_args.kwargs["force"], True)
        return warning

    def test_several_backends_are_read_at_once(self):
        other = self.backend.copy({"name": "Other"})
        addresses = (self.backend + other).mapped("webhook_url")
        self.assertEqual(len(set(addresses)), 2)

    def test_warns_where_a_delivery_finds_no_database(self):
        here = self.env.cr.dbname
        for databases in ([], [here, "other"], ["other"]):
            warning = self.warning("https://odoo.example.com", databases)
            self.assertIn("dbfilter", warning)
            self.assertIn("odoo.example.com", warning)
        self.assertFalse(self.warning("https://odoo.example.com", [here]))

    def test_warns_of_an_address_without_encryption(self):
        warning = self.warning("http://odoo.example.com", [self.env.cr.dbname])
        self.assertIn("HTTPS", warning)

    def test_users_see_neither_the_address_nor_the_warning(self):
        user = new_test_user(
            self.env, "webhook_reader", "connector_base_backend.connector_user"
        )
        backend = self.backend.with_user(user)
        for name in ("webhook_url", "webhook_warning"):
            with self.assertRaises(AccessError):
                backend.read([name])
        with self.assertRaises(AccessError):
            backend.action_renew_webhook_token()

    def test_tries_the_address(self):
        self.env["ir.config_parameter"].set_param("web.base.url", self.base_url())
        params = self.backend.action_check_webhook_url()["params"]
        self.assertEqual(params["type"], "success")

    def test_says_what_answers_instead(self):
        for status, word in ((404, "Nothing answers"), (503, "503"), (302, "302")):
            answer = requests.Response()
            answer.status_code = status
            with patch("%s.requests.get" % ADDRESS, return_value=answer):
                params = self.backend.action_check_webhook_url()["params"]
            self.assertEqual(params["type"], "warning")
            self.assertIn(word, params["message"])

    def test_tells_no_secret_where_nothing_answers(self):
        error = requests.ConnectionError("no route to %s" % self.backend.webhook_url)
        with patch("%s.requests.get" % ADDRESS, side_effect=error):
            params = self.backend.action_check_webhook_url()["params"]
        self.assertNotIn(self.backend.webhook_token, params["message"])

    def test_a_new_address_replaces_the_old_one(self):
        old = self.backend.webhook_url
        self.backend.action_renew_webhook_token()
        self.assertNotEqual(self.backend.webhook_url, old)
        body = b"{}"
        answer = self.url_open(old.replace(self.backend.get_base_url(), ""), data=body)
        self.assertEqual(answer.status_code, 401)
