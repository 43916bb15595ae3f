# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from unittest.mock import patch

from odoo.tests.common import new_test_user
from odoo.tools import mute_logger

from .listing import ListingCase

MODEL = "shopify.product.template"


class TestExportChanges(ListingCase):
    """What listeners do with changes in Odoo."""

    def setUp(self):
        super().setUp()
        self.listed[1] = self.product(id=1, handle="one")
        self.queue()
        self.run_jobs()
        self.binding = self.env[MODEL].search([("external_id", "=", "1")])
        self.template = self.binding.odoo_id
        self.answer("PUT", "/products/1.json", {"product": self.listed[1]})
        self.answer("DELETE", "/products/1.json", {})
        self.calls.clear()

    def sent(self, method):
        return [call for call in self.calls if call.method == method]

    def test_nothing_is_sent_unless_the_backend_says_so(self):
        self.template.name = "Changed"
        self.assertFalse(self.pending())

    def test_a_change_is_sent_after_a_moment(self):
        self.backend.export_on_change = True
        self.template.name = "Changed"
        self.template.description_sale = "Changed"
        self.assertEqual(len(self.pending()), 1)
        self.assertTrue(self.pending().eta)
        self.assertEqual(self.pending().channel, "root.shopify.export")
        self.run_jobs()
        payload = self.sent("PUT")[0].body["product"]
        self.assertEqual(sorted(payload), ["body_html", "title"])

    def test_a_change_of_a_variant_is_sent(self):
        self.backend.export_on_change = True
        self.template.product_variant_id.barcode = "4006381333931"
        self.run_jobs()
        payload = self.sent("PUT")[0].body["product"]
        self.assertEqual(payload["variants"][0]["barcode"], "4006381333931")

    def test_an_import_is_not_sent_back(self):
        self.backend.export_on_change = True
        self.listed[1] = dict(
            self.listed[1], title="Theirs", updated_at="2024-08-01T00:00:00Z"
        )
        self.queue()
        self.run_jobs()
        self.assertEqual(self.template.name, "Theirs")
        self.assertFalse(self.sent("PUT"))

    def test_both_context_keys_are_honoured(self):
        self.backend.export_on_change = True
        for key in ("connector_no_export", "no_connector_export"):
            self.template.with_context(**{key: True}).name = "By %s" % key
        self.assertFalse(self.pending())

    def test_no_export_is_honoured(self):
        self.backend.export_on_change = True
        self.binding.no_export = True
        self.template.name = "Changed"
        self.assertFalse(self.pending())

    def test_what_is_no_longer_of_the_kind_to_be_sent_is_left_alone(self):
        self.backend.export_on_change = True
        with self.backend.work_on(MODEL) as work:
            exporter = type(work.component(usage="record.exporter"))
        with patch.object(exporter, "_sends", [("sale_ok", "=", True)]):
            self.template.sale_ok = False
            self.assertFalse(self.pending())
            self.template.sale_ok = True
            self.assertEqual(len(self.pending()), 1)

    def test_an_archived_backend_is_left_alone(self):
        self.backend.write({"export_on_change": True, "active": False})
        self.template.name = "Changed"
        self.assertFalse(self.pending())

    @mute_logger("odoo.addons.generic_connector.components.export_listener")
    def test_an_error_does_not_break_the_save(self):
        self.backend.export_on_change = True
        with patch.object(type(self.env["queue.job"]), "create", side_effect=KeyError):
            self.template.name = "Saved all the same"
        self.env.flush_all()
        self.env.invalidate_all()
        self.assertEqual(self.template.name, "Saved all the same")

    def test_a_user_without_any_right_to_connectors_can_save(self):
        self.backend.export_on_change = True
        user = new_test_user(
            self.env, "shop_keeper", "base.group_user,sales_team.group_sale_manager"
        )
        self.template.with_user(user).name = "By a shop keeper"
        self.assertEqual(len(self.pending()), 1)
        self.run_jobs()
        self.assertEqual(len(self.sent("PUT")), 1)

    def test_a_bound_record_can_not_be_deleted_where_nothing_says_so(self):
        with mute_logger("odoo.sql_db"), self.assertRaises(Exception):
            with self.env.cr.savepoint():
                self.template.unlink()
        self.assertTrue(self.template.exists())

    def test_a_deletion_is_sent_where_the_backend_says_so(self):
        self.backend.deletion_there = "delete"
        self.template.unlink()
        self.assertFalse(self.template.exists() or self.binding.exists())
        self.run_jobs()
        self.assertEqual(self.sent("DELETE")[0].path.split("/")[-1], "1.json")

    def test_a_deletion_is_sent_once_though_it_is_gone_there(self):
        self.backend.deletion_there = "delete"
        self.answers[("DELETE", "/products/1.json")] = [(404, b"{}", {})]
        self.template.unlink()
        self.run_jobs()
        self.assertEqual(len(self.sent("DELETE")), 1)

    def test_archiving_deletes_there_where_the_backend_says_so(self):
        self.backend.deletion_there = "delete"
        self.template.active = False
        self.assertFalse(self.pending())
        self.template.active = True
        self.backend.deletion_there = "archive"
        self.template.active = False
        self.assertEqual(self.binding.sync_state, "gone")
        self.run_jobs()
        self.assertEqual(len(self.sent("DELETE")), 1)
        self.assertFalse(self.sent("PUT"))

    def test_saving_costs_no_query_while_no_backend_listens(self):
        self.template.name = "Warm"
        self.env.flush_all()
        backends = type(self.env["shopify.backend"])
        with patch.object(backends, "search_count", side_effect=AssertionError):
            self.template.name = "Changed"
            self.env.flush_all()
