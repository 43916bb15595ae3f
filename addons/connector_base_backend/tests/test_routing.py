# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.exceptions import AccessError, UserError
from odoo.tests import tagged
from odoo.tests.common import new_test_user

from .common import BackendChainCase


@tagged("post_install", "-at_install")
class TestRouting(BackendChainCase):
    def setUp(self):
        super().setUp()
        self.leaf = self.env["test.leaf.backend"].create({"name": "Shop"})
        self.base = self.base_of(self.leaf)
        self.partner = self.env["res.partner"].create({"name": "Someone"})

    def test_walks_a_chain_of_any_length(self):
        self.assertEqual(self.base._concrete_backend(), self.leaf)

    def test_finds_archived_backends(self):
        self.leaf.active = False
        concrete = self.base._concrete_backend()
        self.assertEqual(concrete, self.leaf)
        self.assertTrue(concrete._context.get("active_test", True))

    def test_tells_backends_of_different_models_apart(self):
        sibling = self.env["test.a.sibling.backend"].create({"name": "Other"})
        self.assertEqual(self.base_of(sibling)._concrete_backend(), sibling)
        self.assertEqual(self.base._concrete_backend(), self.leaf)

    def test_a_backend_without_children_is_its_own_concrete_backend(self):
        lonely = self.env["connector.base.backend"].create({"name": "Lonely"})
        self.assertEqual(lonely._concrete_backend(), lonely)

    def test_uses_the_stored_pair(self):
        other = self.env["test.leaf.backend"].create({"name": "Other"})
        self.base.write({"concrete_model": other._name, "concrete_id": other.id})
        self.assertEqual(self.base._concrete_backend(), other)

    def test_survives_a_pair_that_points_nowhere(self):
        self.base.write({"concrete_model": "no.such.model", "concrete_id": 1})
        self.assertEqual(self.base._concrete_backend(), self.leaf)
        self.base.write({"concrete_model": self.leaf._name, "concrete_id": 0})
        self.assertEqual(self.base._concrete_backend(), self.leaf)

    def test_routes_an_export_to_the_concrete_backend(self):
        self.base.export_records("res.partner", self.partner.ids)
        self.assertEqual(self.leaf.exported, str(self.partner.id))

    def test_says_which_export_is_missing(self):
        with self.assertRaisesRegex(UserError, "res.users.*Shop"):
            self.base.export_records("res.users", [1])

    def test_a_name_that_is_no_model_is_no_way_to_another_method(self):
        with self.assertRaises(UserError):
            self.base.export_records("data", [])

    def test_leaves_out_records_that_are_gone(self):
        gone = self.partner.copy()
        ids = (self.partner + gone).ids
        gone.unlink()
        self.base.export_records("res.partner", ids)
        self.assertEqual(self.leaf.exported, str(self.partner.id))

    def test_exports_only_what_the_user_may_read(self):
        company = self.env["res.company"].create({"name": "Another"})
        self.partner.company_id = company
        self.env.ref("base.res_partner_rule").active = True
        user = new_test_user(
            self.env, "connector_test_user", "connector_base_backend.connector_user"
        )
        self._grant_reading_of_the_chain()
        with self.assertRaises(AccessError):
            self.base.with_user(user).export_records("res.partner", self.partner.ids)

    def _grant_reading_of_the_chain(self):
        for name in self._model_names:
            self.env["ir.model.access"].create(
                {
                    "name": name,
                    "model_id": self.env["ir.model"]._get_id(name),
                    "group_id": self.env.ref(
                        "connector_base_backend.connector_user"
                    ).id,
                    "perm_read": True,
                }
            )

    def test_opens_the_concrete_form(self):
        action = self.base.action_open_concrete()
        self.assertEqual(
            (action["res_model"], action["res_id"]), (self.leaf._name, self.leaf.id)
        )

    def test_removes_a_chain_from_its_end_upwards(self):
        middle = self.leaf.middle_backend_id
        self.base._remove_chain([])
        self.assertFalse(self.leaf.exists() or middle.exists() or self.base.exists())

    def test_removes_what_an_uninstalled_backend_leaves(self):
        middle = self.leaf.middle_backend_id
        self.env.cr.execute("DELETE FROM test_leaf_backend")
        self.base._remove_chain(["test.leaf.backend"])
        self.assertFalse(middle.exists() or self.base.exists())
