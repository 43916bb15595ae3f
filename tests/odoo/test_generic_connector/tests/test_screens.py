# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from lxml import etree

from odoo.exceptions import AccessError, UserError
from odoo.tests import tagged
from odoo.tests.common import Form, new_test_user

from .common import ShopifyCase

FORMS = {
    "product.template": "product.product_template_only_form_view",
    "product.product": "product.product_normal_form_view",
    "res.partner": "base.view_partner_form",
}


@tagged("post_install", "-at_install")
class TestScreens(ShopifyCase):
    def setUp(self):
        super().setUp()
        group = "connector_base_backend.connector_user"
        self.user = new_test_user(self.env, "screens_user", group)
        self.seller = new_test_user(
            self.env, "screens_seller", "%s,sales_team.group_sale_manager" % group
        )
        self.outsider = new_test_user(
            self.env, "screens_outsider", "sales_team.group_sale_manager"
        )

    def bind(self, model):
        record = self.env[model].create({"name": "Tea"})
        return self.env["shopify.%s" % model].create(
            {"backend_id": self.backend.id, "odoo_id": record.id, "external_id": "7"}
        )

    def arch(self, model, xml_id, user):
        view = self.env.ref(xml_id)
        return etree.fromstring(
            self.env[model].with_user(user).get_view(view.id, "form")["arch"]
        )

    def test_bindings_are_reached_from_the_records_that_they_bind(self):
        for model, xml_id in FORMS.items():
            binding = self.bind(model)
            name = "shopify_%s_ids" % model.replace(".", "_")
            found = self.arch(model, xml_id, self.seller).xpath(
                "//button[field[@name='%s']]" % name
            )
            self.assertEqual(len(found), 1, model)
            self.assertEqual(binding.odoo_id.with_user(self.seller)[name], binding)
            action = self.env["ir.actions.act_window"].browse(int(found[0].get("name")))
            self.assertEqual(action.res_model, binding._name)
            self.assertFalse(
                self.arch(model, xml_id, self.outsider).xpath(
                    "//field[@name='%s']" % name
                )
            )
            with self.assertRaises(AccessError):
                binding.odoo_id.with_user(self.outsider).read([name])

    def test_an_archived_record_still_shows_its_binding(self):
        binding = self.bind("res.partner")
        partner = binding.odoo_id
        partner.active = False
        partner.invalidate_recordset()
        self.assertEqual(partner.shopify_res_partner_ids, binding)

    def failure(self, **values):
        return self.env["generic.sync.failure"].create(
            dict(
                {
                    "generic_backend_id": self.backend.generic_backend_id.id,
                    "binding_model": "shopify.res.partner",
                    "external_id": "7",
                    "reason": "no",
                    "tries": 3,
                },
                **values,
            )
        )

    def test_a_binding_leads_to_its_failures_and_back(self):
        binding = self.bind("res.partner")
        failure = self.failure()
        by_id = self.failure(
            external_id=False, binding_id=binding.id, direction="export"
        )
        self.failure(external_id="8")
        other = self.backend.copy({"name": "Other"})
        self.failure(generic_backend_id=other.generic_backend_id.id)
        mine = binding.with_user(self.user)
        self.assertEqual((mine.open_failure_count, mine.retry_count), (2, 6))
        action = mine.action_view_failures()
        found = self.env[action["res_model"]].search(action["domain"])
        self.assertEqual(found, failure + by_id)
        for one in found:
            back = one.with_user(self.user).action_open_record()
            self.assertEqual(
                (back["res_model"], back["res_id"]), (binding._name, binding.id)
            )

    def test_a_failure_without_record_says_so(self):
        with self.assertRaises(UserError):
            self.failure(external_id="8").action_open_record()

    def test_record_types_are_shown_in_words(self):
        failure = self.failure().with_user(self.user)
        choices = dict(
            failure.fields_get(["binding_model"])["binding_model"]["selection"]
        )
        self.assertEqual(choices["shopify.res.partner"], "Shopify Customer")
        self.assertNotIn("generic.binding", choices)
        groups = failure.read_group([], ["binding_model"], ["binding_model"])
        self.assertTrue(groups)

    def test_the_buttons_of_a_backend_lead_to_what_is_its_own(self):
        other = self.backend.copy({"name": "Other"})
        for backend in (self.backend, other):
            self.failure(generic_backend_id=backend.generic_backend_id.id)
        for name in ("runs", "failures", "webhooks"):
            backend = self.backend.with_user(self.user)
            action = getattr(backend, "action_view_%s" % name)()
            records = self.env[action["res_model"]].search(action["domain"])
            self.assertLessEqual(records.generic_backend_id, backend.generic_backend_id)
        self.assertEqual(self.backend.failure_count, 1)

    def test_the_overview_opens_the_backend_of_the_platform(self):
        action = self.backend.generic_backend_id.with_user(
            self.user
        ).action_open_concrete()
        self.assertEqual(action["res_model"], "shopify.backend")
        self.assertEqual(action["res_id"], self.backend.id)

    def test_the_form_shows_progress_and_last_runs(self):
        self.answer("GET", "/products.json", {"products": [self.product()]})
        for _run in range(6):
            self.sync(self.backend, "products")
        backend = self.backend.with_user(self.user)
        self.assertEqual(len(backend.recent_run_ids), 5)
        self.assertEqual(
            backend.checkpoint_ids.mapped("binding_model"), ["shopify.product.template"]
        )
        with Form(self.backend) as form:
            self.assertEqual(len(form.recent_run_ids), 5)

    def test_every_window_opens_for_users(self):
        menus = self.env["ir.ui.menu"].with_user(self.user)
        root = self.env.ref("connector_base_backend.menu_connectors_root")
        opened = menus.search([("id", "child_of", root.id), ("action", "!=", False)])
        self.assertGreater(len(opened), 8)
        for menu in opened:
            action = menu.action.sudo()
            model = self.env[action.res_model].with_user(self.user)
            for view_type in action.view_mode.split(","):
                self.assertTrue(model.get_view(view_type=view_type)["arch"])
            self.assertTrue(model.get_view(view_type="search")["arch"])
