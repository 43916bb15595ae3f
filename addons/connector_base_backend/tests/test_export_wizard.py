# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.exceptions import UserError
from odoo.tests import tagged
from odoo.tests.common import Form

from .common import BackendChainCase


@tagged("post_install", "-at_install")
class TestExportWizard(BackendChainCase):
    def setUp(self):
        super().setUp()
        self.company = self.env.company
        self.env["connector.base.backend"].search([]).active = False
        self.leaf = self.env["test.leaf.backend"].create({"name": "Shop"})
        self.base = self.base_of(self.leaf)
        self.partners = self.env["res.partner"].create(
            [{"name": "One"}, {"name": "Two"}]
        )

    def wizard(self, records):
        return self.env["connector.export.wizard"].with_context(
            active_model=records._name,
            active_ids=records.ids,
            allowed_company_ids=self.company.ids,
        )

    def test_shows_how_many_records_were_chosen(self):
        form = Form(self.wizard(self.partners))
        self.assertEqual(form.record_count, 2)

    def test_chooses_the_only_backend_and_exports(self):
        wizard = Form(self.wizard(self.partners)).save()
        self.assertEqual(wizard.backend_ids, self.base)
        params = wizard.action_export()["params"]
        self.assertEqual(self.leaf.exported, ",".join(map(str, self.partners.ids)))
        self.assertEqual(params["message"], "Shop: 1 queued")
        self.assertEqual(params["type"], "success")
        self.assertEqual(params["next"], {"type": "ir.actions.act_window_close"})

    def test_leaves_the_choice_between_two_backends(self):
        self.env["test.leaf.backend"].create({"name": "Second"})
        wizard = self.wizard(self.partners).create({})
        self.assertFalse(wizard.backend_ids)
        with self.assertRaises(UserError):
            wizard.action_export()
        wizard.backend_ids = wizard.available_backend_ids
        message = wizard.action_export()["params"]["message"]
        self.assertEqual(message, "Second: 1 queued\nShop: 1 queued")

    def test_a_warning_of_one_backend_is_kept(self):
        wizard = self.wizard(self.env.company).create({})
        params = wizard.action_export()["params"]
        self.assertEqual((params["type"], params["sticky"]), ("warning", True))

    def test_offers_only_backends_that_can_export_the_model(self):
        self.env["test.a.sibling.backend"].create({"name": "Can't"})
        wizard = self.wizard(self.partners).create({})
        self.assertEqual(wizard.available_backend_ids, self.base)

    def test_offers_no_archived_backend(self):
        self.leaf.active = False
        wizard = self.wizard(self.partners).create({})
        self.assertFalse(wizard.available_backend_ids)

    def test_offers_no_backend_of_another_company(self):
        self.leaf.company_id = self.env["res.company"].create({"name": "Another"})
        wizard = self.wizard(self.partners).create({"backend_ids": self.base.ids})
        self.assertFalse(wizard.available_backend_ids)
        with self.assertRaisesRegex(UserError, "Shop"):
            wizard.action_export()

    def test_refuses_to_export_nothing(self):
        wizard = self.wizard(self.partners.browse()).create({})
        with self.assertRaises(UserError):
            wizard.action_export()
