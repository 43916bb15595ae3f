# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.exceptions import AccessError
from odoo.modules.neutralize import get_neutralization_queries
from odoo.tests import tagged
from odoo.tests.common import TransactionCase, new_test_user

BINDINGS = [
    ("shopify.product.template", "product.template"),
    ("shopify.product.product", "product.product"),
    ("shopify.res.partner", "res.partner"),
]
SECRETS = [
    "access_token",
    "webhook_secret",
    "webhook_token",
    "previous_webhook_secret",
    "webhook_url",
]


@tagged("post_install", "-at_install")
class TestSecurity(TransactionCase):
    def setUp(self):
        super().setUp()
        self.backend = self.env["shopify.backend"].create(
            {
                "name": "Shopify",
                "shop_url": "https://shop.example.com",
                "access_token": "a secret",
                "webhook_secret": "another secret",
            }
        )
        self.user = self.new_user("user")
        self.manager = self.new_user("manager")

    def new_user(self, level):
        return new_test_user(
            self.env,
            "shopify_%s" % level,
            "connector_base_backend.connector_%s" % level,
        )

    def bind(self, binding_model, odoo_model):
        record = self.env[odoo_model].create({"name": "Something"})
        return self.env[binding_model].create(
            {"backend_id": self.backend.id, "odoo_id": record.id, "external_id": "1"}
        )

    def test_users_see_backends_without_their_secrets(self):
        backend = self.backend.with_user(self.user)
        self.assertEqual(backend.name, "Shopify")
        self.assertFalse(set(SECRETS) & set(backend.fields_get()))
        for name in SECRETS:
            with self.assertRaises(AccessError):
                backend.read([name])

    def test_users_change_no_backend(self):
        with self.assertRaises(AccessError):
            self.backend.with_user(self.user).shop_url = "https://evil.example.com"
        with self.assertRaises(AccessError):
            self.backend.with_user(self.user).name = "Evil"

    def test_managers_configure_backends(self):
        backends = self.env["shopify.backend"].with_user(self.manager)
        backend = backends.create(
            {"name": "New", "shop_url": "https://new.example.com"}
        )
        backend.write({"name": "Newer", "access_token": "secret"})
        self.assertTrue(backend.webhook_token)
        parents = backend.sudo().generic_backend_id.base_backend_id
        backend.unlink()
        self.assertFalse(parents.exists())

    def test_a_copy_shares_no_secret(self):
        copy = self.backend.copy({"name": "Copy"})
        self.assertFalse(copy.access_token or copy.webhook_secret)
        self.assertNotEqual(copy.webhook_token, self.backend.webhook_token)

    def test_users_see_bindings_of_their_companies_only(self):
        for binding_model, odoo_model in BINDINGS:
            self.bind(binding_model, odoo_model)
            bindings = self.env[binding_model].with_user(self.user)
            domain = [("backend_id", "=", self.backend.id)]
            self.assertEqual(bindings.search(domain).external_id, "1")
            self.backend.company_id = self.env["res.company"].create(
                {"name": "Another than that of %s" % binding_model}
            )
            self.assertFalse(bindings.search(domain))
            self.backend.company_id = self.env.ref("base.main_company")

    def test_users_act_on_failures_of_their_companies_only(self):
        failure = self.env["generic.sync.failure"].create(
            {
                "generic_backend_id": self.backend.generic_backend_id.id,
                "binding_model": "shopify.product.template",
                "external_id": "1",
                "reason": "Something",
            }
        )
        self.backend.company_id = self.env["res.company"].create({"name": "Another"})
        with self.assertRaises(AccessError):
            failure.with_user(self.user).action_retry()
        with self.assertRaises(AccessError):
            failure.with_user(self.user).action_ignore()
        self.assertEqual(failure.state, "open")

    def test_users_see_no_backend_of_another_company(self):
        self.backend.company_id = self.env["res.company"].create({"name": "Another"})
        for model_name in ("shopify.backend", "generic.backend"):
            records = self.env[model_name].with_user(self.user)
            self.assertFalse(records.search([("name", "=", "Shopify")]))

    def test_a_neutralised_database_talks_to_no_shop(self):
        self.backend.previous_webhook_secret = "an old secret"
        self.env.flush_all()
        modules = ["connector_base_backend", "generic_connector", "shopify_connector"]
        for query in get_neutralization_queries(modules):
            self.env.cr.execute(query)
        self.env.invalidate_all()
        self.assertFalse(self.backend.active)
        self.assertFalse(self.backend.access_token or self.backend.webhook_secret)
        self.assertFalse(self.backend.previous_webhook_secret)
