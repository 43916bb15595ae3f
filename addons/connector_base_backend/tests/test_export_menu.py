# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.tests import tagged
from odoo.tests.common import TransactionCase, new_test_user

from ..wizards.connector_export_wizard import EXPORTABLE_MODELS


@tagged("post_install", "-at_install")
class TestExportMenu(TransactionCase):
    def setUp(self):
        super().setUp()
        self.wizard = self.env["connector.export.wizard"]

    def entry(self, model_name):
        return self.env.ref(self.wizard._menu_entry_xml_id(model_name), False)

    def entries_shown(self, user):
        bindings = self.env["ir.actions.actions"].with_user(user)
        actions = bindings.get_bindings("res.partner").get("action", ())
        return [action["id"] for action in actions]

    def test_each_installed_model_has_one_entry(self):
        for model_name in EXPORTABLE_MODELS:
            found = self.env["ir.actions.act_window"].search(
                [
                    ("res_model", "=", "connector.export.wizard"),
                    ("binding_model_id.model", "=", model_name),
                ]
            )
            self.assertEqual(len(found), 1 if model_name in self.env else 0)

    def test_adding_again_adds_nothing(self):
        entry = self.entry("res.partner")
        self.wizard._add_menu_entries()
        self.assertEqual(self.entry("res.partner"), entry)

    def test_only_connector_users_see_the_entry(self):
        entry = self.entry("res.partner")
        outsider = new_test_user(self.env, "connector_test_outsider", "base.group_user")
        insider = new_test_user(
            self.env, "connector_test_insider", "connector_base_backend.connector_user"
        )
        self.assertNotIn(entry.id, self.entries_shown(outsider))
        self.assertIn(entry.id, self.entries_shown(insider))

    def test_the_entry_goes_with_its_model_and_comes_back(self):
        partner_model = self.env["ir.model"]._get("res.partner")
        self.wizard._remove_menu_entries(partner_model)
        self.assertFalse(self.entry("res.partner"))
        self.assertFalse(
            self.env["ir.model.data"].search(
                [("name", "=", "action_connector_export_wizard_res_partner")]
            )
        )
        self.wizard._add_menu_entries()
        self.assertTrue(self.entry("res.partner"))
