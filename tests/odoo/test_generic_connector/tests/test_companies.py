# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import json

from odoo.exceptions import AccessError
from odoo.tests import tagged
from odoo.tests.common import HttpCase, new_test_user
from odoo.tools import mute_logger

GROUP = "connector_base_backend.connector_%s"
SECRETS = {
    "shopify.backend": ["access_token", "webhook_secret", "webhook_token"],
    "generic.backend": ["webhook_token", "previous_webhook_secret"],
    "generic.webhook": ["payload", "headers", "signature"],
    "generic.sync.failure": ["payload"],
}


@tagged("post_install", "-at_install")
class TestCompanies(HttpCase):
    """Two companies with all that hangs on a backend, and people of each."""

    def setUp(self):
        super().setUp()
        self.companies = self.env["res.company"].create(
            [{"name": "Ours"}, {"name": "Theirs"}]
        )
        self.records = [self.everything(company) for company in self.companies]

    def everything(self, company):
        """Return a record of each model of a backend, by model."""
        backend = self.env["shopify.backend"].create(
            {
                "name": company.name,
                "shop_url": "https://shop.example.com",
                "access_token": "secret of %s" % company.name,
                "webhook_secret": "secret of %s" % company.name,
                "company_id": company.id,
            }
        )
        base = {
            "generic_backend_id": backend.generic_backend_id.id,
            "binding_model": "shopify.res.partner",
        }
        delivery = {
            "event_type": "orders/create",
            "delivery_id": "1",
            "signature": "secret",
        }
        partner = self.env["res.partner"].create({"name": company.name})
        found = [
            backend,
            backend.generic_backend_id,
            backend.generic_backend_id.base_backend_id,
            self.env["generic.sync.run"].create(base),
            self.env["generic.sync.checkpoint"].create(base),
            self.env["generic.sync.failure"].create(
                dict(base, external_id="1", reason="no", payload="secret")
            ),
            self.env["generic.webhook"].receive(
                backend.generic_backend_id, b"secret", delivery
            ),
            self.env["shopify.res.partner"].create(
                {"backend_id": backend.id, "odoo_id": partner.id, "external_id": "1"}
            ),
        ]
        return {record._name: record for record in found}

    def user(self, level, companies):
        return new_test_user(
            self.env,
            "companies_%s_%s" % (level, len(companies)),
            "%s,base.group_allow_export" % (GROUP % level),
            company_id=companies[0].id,
            company_ids=[(6, 0, companies.ids)],
        )

    def visible(self, user, companies):
        """Return how many of the two companies' records a user finds, by model."""
        both = {name: mine + self.records[1][name] for name, mine in self.first()}
        return {
            name: self.env[name]
            .with_user(user)
            .with_context(allowed_company_ids=companies.ids)
            .search_count([("id", "in", records.ids)])
            for name, records in both.items()
        }

    def first(self):
        return self.records[0].items()

    def test_people_find_what_is_of_their_company_at_every_level(self):
        for level in ("user", "manager"):
            ours = self.companies[0]
            user = self.user(level, ours)
            self.assertEqual(set(self.visible(user, ours).values()), {1}, level)
            for record in self.records[0].values():
                self.assertTrue(record.with_user(user).read(["display_name"]))
            for record in self.records[1].values():
                with self.assertRaises(AccessError):
                    record.with_user(user).read(["display_name"])

    def test_people_of_both_companies_find_what_they_have_chosen(self):
        user = self.user("user", self.companies)
        self.assertEqual(set(self.visible(user, self.companies).values()), {2})
        self.assertEqual(set(self.visible(user, self.companies[1]).values()), {1})

    def test_nobody_acts_on_what_is_of_another_company(self):
        manager = self.user("manager", self.companies[0])
        theirs = {
            name: record.with_user(manager) for name, record in self.records[1].items()
        }
        for action in (
            theirs["generic.sync.failure"].action_retry,
            theirs["generic.sync.failure"].action_ignore,
            theirs["generic.webhook"].action_replay,
            theirs["shopify.backend"].action_sync_all,
            theirs["shopify.backend"].action_view_runs,
            theirs["shopify.backend"].action_test_connection,
            theirs["shopify.backend"].unlink,
        ):
            with self.assertRaises(AccessError, msg=action.__name__):
                action()
        with self.assertRaises(AccessError):
            theirs["shopify.backend"].name = "Mine"

    def assertRefused(self, way, name):
        # What is in memory is given to everybody who asks in the same transaction.
        self.env.invalidate_all()
        try:
            way()
        except (AccessError, ValueError):
            return
        self.fail("%s is not refused" % name)

    def test_secrets_leave_by_no_way(self):
        user = self.user("user", self.companies[0])
        for model, names in SECRETS.items():
            record = self.records[0][model].with_user(user)
            self.assertFalse(set(names) & set(record.fields_get()))
            self.assertFalse(set(names) & set(record.read()[0]))
            for name in names:
                for way in (
                    lambda: record.read([name]),
                    lambda: record.export_data([name]),
                    lambda: record.search([(name, "like", "secret")]),
                    lambda: record.search([], order=name),
                    lambda: record.read_group([], [name], [name]),
                    lambda: record.read_group([(name, "like", "s")], [], []),
                    lambda: record.search_read([], [name]),
                    lambda: record[name],
                ):
                    self.assertRefused(way, name)

    def test_who_is_no_connector_user_starts_nothing(self):
        seller = new_test_user(self.env, "companies_seller", "base.group_user")
        seller.write(
            {
                "company_ids": [(6, 0, self.companies.ids)],
                "company_id": self.companies[0].id,
            }
        )
        backend = self.records[0]["shopify.backend"].with_user(seller)
        for action in (
            backend.sync_products,
            backend.action_sync_all,
            backend.action_test_connection,
            lambda: backend.export_product_template([]),
        ):
            with self.assertRaises(AccessError):
                action()

    @mute_logger("odoo.http")
    def test_secrets_leave_by_no_call_from_outside(self):
        user = self.user("user", self.companies[0])
        self.authenticate(user.login, user.login)
        for model, names in SECRETS.items():
            call = {
                "model": model,
                "method": "search_read",
                "args": [[]],
                "kwargs": {"fields": names},
            }
            answer = self.opener.post(
                "%s/web/dataset/call_kw" % self.base_url(),
                data=json.dumps({"params": call}),
                headers={"Content-Type": "application/json"},
                timeout=20,
            )
            self.assertIn("error", answer.json())
            self.assertNotIn("secret of", answer.text)
