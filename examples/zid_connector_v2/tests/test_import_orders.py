# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.tools import html2plaintext

from .common import ZidCase
from .samples import CUSTOMER, ORDER, PRODUCT


class TestImportOrders(ZidCase):
    def setUp(self):
        super().setUp()
        self.answer("GET", "/managers/store/customers/2001", {"customer": CUSTOMER})
        self.answer("GET", "/products/product-1001/", PRODUCT)
        currencies = self.env["res.currency"].with_context(active_test=False)
        currency = currencies.search([("name", "=", ORDER["currency_code"])])
        currency.active = True
        self.env["product.pricelist"].create(
            {"name": "Pricelist", "currency_id": currency.id}
        )
        self.env["account.tax"].create(
            {
                "name": "VAT 15 “ü”",
                "amount": 15.0,
                "type_tax_use": "sale",
                "company_id": self.backend.company_id.id,
                "country_id": self.env.ref("base.us").id,
            }
        )

    def sync_orders(self, *records):
        """Import these orders and return the run."""
        self.answers.pop(("GET", "/managers/store/orders"), None)
        self.answer("GET", "/managers/store/orders", {"orders": list(records)})
        self.answer("GET", "/managers/store/orders", {"orders": []})
        return self.sync(self.backend, "orders")

    def imported(self):
        return self.binding("zid.sale.order", "3001")

    def test_imports_order_with_its_fields(self):
        run = self.sync_orders(ORDER)
        self.assertEqual((run.state, run.created_count), ("done", 1))
        binding = self.imported()
        self.assertEqual(binding.client_order_ref, "#1001")
        self.assertEqual(binding.external_order_status, "new")
        self.assertEqual(binding.external_payment_status, "pending")
        self.assertEqual(binding.pricelist_id.currency_id.name, "SAR")
        self.assertEqual(html2plaintext(binding.note), "Ring “twice” & wait <5 min")
        self.assertEqual(binding.external_total, 31.25)
        self.assertEqual(str(binding.date_order), "2024-01-02 08:04:05")

    def test_second_import_changes_nothing(self):
        self.sync_orders(ORDER)
        run = self.sync_orders(ORDER)
        self.assertEqual((run.unchanged_count, run.record_count), (1, 1))

    def test_a_change_is_written(self):
        self.sync_orders(ORDER)
        changed = self.record(
            ORDER, {"code": "Something “else”", "updated_at": "2024-06-01 03:00:00"}
        )
        run = self.sync_orders(changed)
        self.assertEqual(run.updated_count, 1)
        self.assertEqual(self.imported().client_order_ref, "Something “else”")

    def test_a_bad_record_does_not_stop_the_others(self):
        bad = self.record(ORDER, {"id": 3002, "order_total": "no such value"})
        run = self.sync_orders(bad, ORDER)
        self.assertEqual((run.created_count, run.failed_count), (1, 1))
        failure = run.failure_ids
        self.assertEqual((failure.external_id, failure.state), ("3002", "open"))
        self.assertIn("no such value", failure.reason)

    def test_brings_customer_and_product_along(self):
        self.sync_orders(ORDER)
        order = self.imported()
        customer = self.binding("zid.res.partner", "2001")
        self.assertEqual(order.partner_id, customer.odoo_id)
        product = self.binding("zid.product.product", "variant-1101")
        self.assertEqual(order.order_line[0].product_id, product.odoo_id)

    def test_amounts_are_those_of_the_platform(self):
        self.sync_orders(ORDER)
        order = self.imported()
        self.assertEqual(order.amount_tax, 3.75)
        self.assertEqual(order.amount_total, 31.25)
        self.assertFalse(order.sync_message)
