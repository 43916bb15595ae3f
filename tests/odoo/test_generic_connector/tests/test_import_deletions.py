# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.tools import mute_logger

from .listing import ListingCase


class TestImportDeletions(ListingCase):
    def setUp(self):
        super().setUp()
        self.paginate()
        self.backend.sweep_limit = 40
        self.list_products(*range(1, 6))
        self.queue()
        self.run_jobs()

    def sweep(self):
        run = self.queue(sweep=True)
        # Bindings made in the second in which the search began are left alone.
        run.started_on = "2099-01-01 00:00:00"
        self.run_jobs()
        return run

    def template(self, id_):
        return self.binding("shopify.product.template", id_)

    def delete(self, id_):
        self.backend._for_sync()._webhook_delete(
            {"id": id_}, "shopify.product.template"
        )

    def late_page(self, *records):
        """Import records of a page that was read before."""
        backend = self.backend._for_sync()
        with backend.work_on("shopify.product.template") as work:
            importer = work.component(usage="record.importer")
            return importer.import_records(list(records))

    def test_a_sweep_archives_what_the_platform_lacks(self):
        del self.listed[2]
        run = self.sweep()
        self.assertEqual((run.state, run.record_count), ("done", 4))
        self.assertEqual(self.template(2).sync_state, "gone")
        self.assertFalse(self.template(2).odoo_id.active)
        self.assertEqual(self.bound(), [1, 3, 4, 5])

    def test_a_sweep_asks_for_each_record_that_its_pages_missed(self):
        hidden = self.listed[2]
        page = self._page

        def without_hidden(params):
            self.listed.pop(2, None)
            answer = page(params)
            self.listed[2] = hidden
            return answer

        self._page = without_hidden
        run = self.sweep()
        self.assertEqual(run.state, "done")
        self.assertEqual(self.template(2).sync_state, "synced")
        self.assertTrue(self.template(2).odoo_id.active)

    def test_too_many_deletions_are_refused(self):
        for id_ in (1, 2, 3):
            del self.listed[id_]
        run = self.sweep()
        self.assertEqual(run.state, "failed")
        self.assertIn("3 of 5 records", run.error)
        self.assertEqual(self.bound(), [1, 2, 3, 4, 5])

    def test_an_empty_list_deletes_nothing(self):
        self.listed.clear()
        self.backend.sweep_limit = 99
        run = self.sweep()
        self.assertEqual(run.state, "failed")
        self.assertEqual(self.bound(), [1, 2, 3, 4, 5])

    def test_the_backend_chooses_what_a_deletion_does(self):
        self.backend.deletion_here = "keep"
        self.delete(1)
        self.assertEqual(self.template(1).sync_state, "gone")
        self.assertTrue(self.template(1).odoo_id.active)
        self.backend.deletion_here = "unlink"
        record = self.template(2).odoo_id
        self.delete(2)
        self.assertFalse(record.exists() or self.template(2))

    @mute_logger("odoo.sql_db")
    def test_what_is_in_use_is_archived_instead_of_deleted(self):
        self.backend.deletion_here = "unlink"
        template = self.template(3).odoo_id
        product = self.env["product.product"].create({"product_tmpl_id": template.id})
        partner = self.env["res.partner"].create({"name": "Customer"})
        self.env["sale.order"].create(
            {
                "partner_id": partner.id,
                "order_line": [(0, 0, {"product_id": product.id})],
            }
        )
        self.delete(3)
        self.assertTrue(template.exists())
        self.assertFalse(template.active)
        self.assertEqual(self.template(3).sync_state, "gone")

    def test_an_older_version_does_not_revive_what_was_deleted(self):
        newer = dict(self.listed[4], title="Late", updated_at="2024-06-01T00:00:00Z")
        self.delete(4)
        result = self.late_page(newer)
        self.assertEqual(result.unchanged, 1)
        self.assertEqual(self.template(4).sync_state, "gone")
        self.assertFalse(self.template(4).odoo_id.active)

    def test_what_was_deleted_before_it_was_known_is_not_made(self):
        record = self.product(id=77, variants=[])
        self.delete(77)
        self.env["generic.tombstone"].search([]).gone_on = "2024-07-01 00:00:00"
        self.late_page(record)
        self.assertFalse(self.template(77))

    def test_a_version_newer_than_the_deletion_revives(self):
        self.delete(4)
        self.env["generic.tombstone"].search([]).gone_on = "2024-07-01 00:00:00"
        self.late_page(dict(self.listed[4], updated_at="2024-07-01T00:00:01Z"))
        self.assertEqual(self.template(4).sync_state, "synced")
        self.assertTrue(self.template(4).odoo_id.active)
        self.assertFalse(self.env["generic.tombstone"].search([]))

    def test_a_record_read_by_its_id_is_there_whatever_was_said(self):
        self.delete(5)
        backend = self.backend._for_sync()
        backend._webhook_upsert({"id": 5}, "shopify.product.template")
        self.assertEqual(self.template(5).sync_state, "synced")
        self.assertTrue(self.template(5).odoo_id.active)

    def test_a_record_that_is_not_found_again_is_gone(self):
        del self.listed[1]
        backend = self.backend._for_sync()
        backend._webhook_upsert({"id": 1}, "shopify.product.template")
        self.assertEqual(self.template(1).sync_state, "gone")

    def test_several_records_are_read_together(self):
        self.patch_component("backend.adapter", _ids_parameter="ids")
        del self.listed[2]
        self.list_products(6)
        self.calls.clear()
        backend = self.backend._for_sync()
        backend._webhook_upsert(
            [{"id": 1}, {"id": 2}, {"id": 6}], "shopify.product.template"
        )
        asked = [call.params.get("ids") for call in self.calls]
        self.assertEqual(asked, ["1,2", "6", None], "and the missing one alone")
        self.assertEqual(self.template(2).sync_state, "gone")
        self.assertTrue(self.template(6))
