# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import requests

from odoo.addons.generic_connector.exceptions import AuthenticationError

from .common import ShopifyCase


class TestBackend(ShopifyCase):
    def test_creates_the_whole_chain(self):
        base = self.backend.generic_backend_id.base_backend_id
        self.assertEqual(base.concrete_model, "shopify.backend")
        self.assertEqual(base._concrete_backend(), self.backend)
        self.assertEqual(self.backend.kind, "ecommerce")

    def test_deletes_the_whole_chain(self):
        generic = self.backend.generic_backend_id
        base = generic.base_backend_id
        self.backend.unlink()
        self.assertFalse(generic.exists() or base.exists())

    def test_connection_that_works(self):
        self.answer("GET", "/shop.json", {"shop": {"id": 1}})
        message = self.backend.action_test_connection()["params"]["message"]
        self.assertEqual(message, "The connection works.")
        self.assertEqual(self.backend.state, "connected")
        self.assertEqual(
            self.calls[0].url, "https://shop.example.com/admin/api/2024-04/shop.json"
        )
        self.assertEqual(
            self.calls[0].headers["X-Shopify-Access-Token"], "shpat_secret"
        )

    def test_wrong_credentials_are_said_in_words(self):
        self.answer("GET", "/shop.json", {"errors": "Invalid token"}, status=401)
        params = self.backend.action_test_connection()["params"]
        self.assertIn("does not accept the credentials", params["message"])
        self.assertIn("Invalid token", params["message"])
        self.assertEqual(params["type"], "danger")
        self.assertEqual(self.backend.state, "error")

    def test_missing_credentials_are_named(self):
        self.backend.access_token = False
        message = self.backend.action_test_connection()["params"]["message"]
        self.assertIn("Access Token", message)
        self.assertFalse(self.calls)

    def test_unreachable_platform_is_said_in_words(self):
        self.answer_never("GET", "/shop.json", requests.exceptions.ConnectTimeout())
        message = self.backend.action_test_connection()["params"]["message"]
        self.assertEqual(message, "The platform did not answer in time.")

    def test_adapter_by_name(self):
        self.answer("GET", "/shop.json", {}, status=401)
        with self.assertRaises(AuthenticationError):
            self.backend.get_adapter("shopify.adapter").test_connection()

    def test_sync_all_queues_a_page_of_each_entity(self):
        self.backend.action_sync_all()
        jobs = self.env["queue.job"].search(
            [("identity_key", "like", "import:shopify.%%:%s:" % self.backend.id)]
        )
        self.assertEqual(
            set(jobs.mapped("model_name")),
            {"shopify.product.template", "shopify.res.partner", "shopify.sale.order"},
        )
        self.assertEqual(set(jobs.mapped("method_name")), {"import_page"})

    def test_a_run_under_way_is_not_started_again(self):
        self.backend.sync_products()
        self.backend.sync_products()
        runs = self.env["generic.sync.run"].search(
            [("generic_backend_id", "=", self.backend.generic_backend_id.id)]
        )
        self.assertEqual(len(runs), 1)
