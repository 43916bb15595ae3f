# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from unittest.mock import patch

from odoo.addons.generic_connector.exceptions import ConnectorError, NetworkError
from odoo.addons.queue_job.tests.common import trap_jobs
from odoo.addons.test_generic_connector.tests.common import ShopifyCase

SET = "/inventory_levels/set.json"
LIST = "/inventory_levels.json"


class TestInventory(ShopifyCase):
    def setUp(self):
        super().setUp()
        self.warehouse = self.env["stock.warehouse"].search(
            [("company_id", "=", self.env.company.id)], limit=1
        )
        self.backend.write(
            {"warehouse_id": self.warehouse.id, "stock_location": "655441491"}
        )
        self.answer("POST", SET, {"inventory_level": {}})

    def bind(self, item, quantity=0, **values):
        product = self.env["product.product"].create(
            dict({"name": "Tea %s" % item, "type": "product"}, **values)
        )
        if quantity:
            self.stock(product, quantity)
        return self.env["shopify.product.product"].create(
            {
                "backend_id": self.backend.id,
                "odoo_id": product.id,
                "external_id": "9%s" % item,
                "external_inventory_item": str(item),
            }
        )

    def stock(self, product, quantity):
        self.env["stock.quant"]._update_available_quantity(
            product, self.warehouse.lot_stock_id, quantity
        )
        product.invalidate_recordset()

    def level(self, item, available, place=655441491):
        return {
            "inventory_item_id": item,
            "location_id": place,
            "available": available,
        }

    def import_levels(self, *levels):
        self.answers.pop(("GET", LIST), None)
        self.answer("GET", LIST, {"inventory_levels": list(levels)})
        return self.sync(self.backend, "stock_import")

    def sent(self):
        return [call.body for call in self.calls if call.method == "POST"]

    def free(self, binding):
        product = binding.odoo_id.with_context(warehouse=self.warehouse.id)
        product.invalidate_recordset()
        return product.free_qty

    def test_sends_each_level_once(self):
        self.bind(11, 5)
        self.bind(12, 7)
        self.bind(13)
        run = self.sync(self.backend, "stock_export")
        self.assertEqual(
            self.sent(), [self.level(11, 5), self.level(12, 7), self.level(13, 0)]
        )
        self.assertEqual((run.state, run.updated_count, run.page_count), ("done", 3, 2))
        self.sync(self.backend, "stock_export")
        self.assertEqual(len(self.sent()), 3)

    def test_sends_what_changed_since(self):
        tea = self.bind(11, 5)
        self.bind(12, 7)
        self.sync(self.backend, "stock_export")
        self.stock(tea.odoo_id, -2)
        self.sync(self.backend, "stock_export")
        self.assertEqual(self.sent()[2:], [self.level(11, 3)])

    def test_neither_a_service_nor_what_is_kept_back_is_sent(self):
        self.bind(11, type="service")
        self.bind(12, 7).no_export = True
        self.sync(self.backend, "stock_export")
        self.assertFalse(self.sent())

    def test_a_level_that_is_refused_is_told_and_tried_again(self):
        self.bind(11, 5)
        self.bind(12, 7)
        self.answers[("POST", SET)].insert(0, (422, b'{"errors": "not stocked"}', {}))
        run = self.sync(self.backend, "stock_export")
        self.assertEqual((run.failed_count, run.updated_count), (1, 1))
        self.assertIn("not stocked", run.error)
        self.sync(self.backend, "stock_export")
        self.assertEqual(self.sent()[2:], [self.level(11, 5)])

    def test_a_platform_that_is_away_is_tried_again_by_the_queue(self):
        self.bind(11, 5)
        self.answers[("POST", SET)].insert(0, ConnectionResetError())
        with self.assertRaises(NetworkError):
            self.sync(self.backend, "stock_export")

    def test_counts_to_what_the_platform_says(self):
        tea = self.bind(11, 5)
        run = self.import_levels(self.level(11, 9), self.level(99, 1))
        self.assertEqual((run.state, run.updated_count), ("done", 1))
        self.assertEqual(self.free(tea), 9)
        self.assertEqual(self.calls[-1].params["location_ids"], "655441491")
        moves = self.env["stock.move"].search([("product_id", "=", tea.odoo_id.id)])
        self.assertEqual((moves.state, moves.product_uom_qty), ("done", 4))

    def test_what_is_reserved_stays_on_hand(self):
        tea = self.bind(11, 5)
        self.env["stock.quant"]._update_reserved_quantity(
            tea.odoo_id, self.warehouse.lot_stock_id, 2
        )
        self.import_levels(self.level(11, 1))
        self.assertEqual(self.free(tea), 1)
        self.assertEqual(tea.odoo_id.qty_available, 3)

    def test_a_level_comes_down_to_nothing(self):
        tea = self.bind(11, 5)
        self.import_levels(self.level(11, 0))
        self.assertEqual(self.free(tea), 0)

    def test_neither_direction_sends_back_what_the_other_brought(self):
        tea = self.bind(11, 5)
        self.import_levels(self.level(11, 9))
        self.sync(self.backend, "stock_export")
        self.assertFalse(self.sent())
        self.stock(tea.odoo_id, -1)
        self.sync(self.backend, "stock_export")
        run = self.import_levels(self.level(11, 8))
        self.assertEqual((run.unchanged_count, run.updated_count), (1, 0))

    def test_levels_of_other_places_are_left_alone(self):
        tea = self.bind(11, 5)
        self.import_levels(self.level(11, 9), self.level(11, 70, place=1))
        self.assertEqual(self.free(tea), 9)

    def test_what_lies_in_lots_is_counted_by_hand(self):
        tea = self.bind(11, tracking="lot")
        run = self.import_levels(self.level(11, 9))
        self.assertEqual((run.failed_count, self.free(tea)), (1, 0))
        self.assertIn("by hand", run.error)

    def test_a_list_without_end_is_given_up(self):
        importer = "odoo.addons.generic_connector.components.import_flow.ImportFlow"
        for token in "abcd":
            link = '<https://shop.example.com/x?page_info=%s>; rel="next"' % token
            self.answer("GET", LIST, {"inventory_levels": []}, headers={"Link": link})
        with patch("%s._maximum_pages" % importer, 3):
            run = self.sync(self.backend, "stock_import")
        self.assertEqual((run.state, run.page_count), ("failed", 3))

    def test_a_backend_that_is_not_set_up_says_so_and_disturbs_no_other(self):
        self.bind(11, 5)
        self.backend.stock_location = False
        run = self.sync(self.backend, "stock_export")
        self.assertEqual(run.state, "failed")
        self.assertIn("Shopify location", run.error)
        self.assertFalse(self.sent())

    def test_the_jobs_do_one_page_each(self):
        self.bind(11, 5)
        self.backend.sync_stock_export()
        self.backend.sync_stock_export()
        jobs = self.env["queue.job"].search([("method_name", "=", "export_levels")])
        self.assertEqual(len(jobs), 1)
        self.assertEqual(jobs.model_name, "shopify.product.product")

    def test_a_change_sends_the_level_of_that_product_once(self):
        tea = self.bind(11, 5)
        self.bind(12, 7)
        self.backend.export_on_change = True
        with trap_jobs() as trap:
            self.stock(tea.odoo_id, -1)
            self.stock(tea.odoo_id, -1)
            trap.assert_jobs_count(1)
            trap.perform_enqueued_jobs()
        self.assertEqual(self.sent(), [self.level(11, 3)])
        self.sync(self.backend, "stock_export")
        self.assertEqual(self.sent()[1:], [self.level(12, 7)])

    def test_what_is_reserved_can_no_longer_be_sold_there(self):
        tea = self.bind(11, 5)
        self.backend.export_on_change = True
        with trap_jobs() as trap:
            self.env["stock.quant"]._update_reserved_quantity(
                tea.odoo_id, self.warehouse.lot_stock_id, 2
            )
            tea.odoo_id.invalidate_recordset()
            trap.perform_enqueued_jobs()
        self.assertEqual(self.sent(), [self.level(11, 3)])

    def test_changes_elsewhere_and_of_others_are_not_sent(self):
        self.backend.export_on_change = True
        other = self.env["stock.warehouse"].create({"name": "Other", "code": "OTH"})
        tea = self.bind(11)
        kept = self.bind(12)
        kept.no_export = True
        with trap_jobs() as trap:
            self.env["stock.quant"]._update_available_quantity(
                tea.odoo_id, other.lot_stock_id, 3
            )
            self.stock(kept.odoo_id, 3)
            quants = self.env["stock.quant"].with_context(connector_no_export=True)
            quants._update_available_quantity(
                tea.odoo_id, self.warehouse.lot_stock_id, 3
            )
            trap.assert_jobs_count(0)

    def test_a_level_of_one_product_that_is_refused_fails_in_words(self):
        tea = self.bind(11, 5)
        self.answers[("POST", SET)].insert(0, (422, b'{"errors": "not stocked"}', {}))
        with self.assertRaisesRegex(ConnectorError, "not stocked"):
            tea.export_level()
        tea.export_level()
        tea.export_level()
        self.assertEqual(len(self.sent()), 2)

    def test_a_level_waits_for_the_settings(self):
        tea = self.bind(11, 5)
        self.backend.stock_location = False
        self.assertIn("Shopify location", tea.export_level())
        self.assertFalse(self.sent())
