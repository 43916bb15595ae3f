# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.tools import html2plaintext

from .common import BeatrouteCase
from .samples import CUSTOMER, ORDER, SKU


class TestImportOrders(BeatrouteCase):
    def setUp(self):
        super().setUp()
        self.answer("GET", "/customer/customer-1001", {"data": CUSTOMER})
        self.answer("GET", "/sku/sku-2001", {"data": SKU})

    def sync_orders(self, *records):
        """Import these orders and return the run."""
        self.answers.pop(("GET", "/secondary-order"), None)
        self.answer("GET", "/secondary-order", {"data": list(records)})
        self.answer("GET", "/secondary-order", {"data": []})
        return self.sync(self.backend, "orders")

    def imported(self):
        return self.binding("beatroute.sale.order", "3001")

    def test_imports_order_with_its_fields(self):
        run = self.sync_orders(ORDER)
        self.assertEqual((run.state, run.created_count), ("done", 1))
        binding = self.imported()
        self.assertEqual(binding.client_order_ref, "3001")
        self.assertEqual(str(binding.date_order), "2024-01-02 08:04:05")
        self.assertEqual(binding.external_distributor, "earl-grey")
        self.assertEqual(binding.external_salesperson, "Zoë O'Neil")
        self.assertEqual(binding.external_total, 25.0)
        self.assertEqual(binding.external_status, "Completed")
        self.assertEqual(html2plaintext(binding.note), "Ring “twice” & wait <5 min")

    def test_second_import_changes_nothing(self):
        self.sync_orders(ORDER)
        run = self.sync_orders(ORDER)
        self.assertEqual((run.unchanged_count, run.record_count), (1, 1))

    def test_a_change_is_written(self):
        self.sync_orders(ORDER)
        changed = self.record(ORDER, {"distributor_erp_id": "Something “else”"})
        run = self.sync_orders(changed)
        self.assertEqual(run.updated_count, 1)
        self.assertEqual(self.imported().external_distributor, "Something “else”")

    def test_a_bad_record_does_not_stop_the_others(self):
        bad = self.record(ORDER, {"orderId": 3002, "dateTime": "no such value"})
        run = self.sync_orders(bad, ORDER)
        self.assertEqual((run.created_count, run.failed_count), (1, 1))
        failure = run.failure_ids
        self.assertEqual((failure.external_id, failure.state), ("3002", "open"))
        self.assertIn("no such value", failure.reason)

    def test_brings_customer_and_product_along(self):
        self.sync_orders(ORDER)
        order = self.imported()
        customer = self.binding("beatroute.res.partner", "customer-1001")
        self.assertEqual(order.partner_id, customer.odoo_id)
        product = self.binding("beatroute.product.template", "sku-2001")
        self.assertEqual(
            order.order_line[0].product_id, product.odoo_id.product_variant_id
        )

    def test_amounts_are_those_of_the_platform(self):
        self.sync_orders(ORDER)
        order = self.imported()
        self.assertEqual(order.amount_tax, 0.0)
        self.assertEqual(order.amount_total, 25.0)
        self.assertFalse(order.sync_message)
