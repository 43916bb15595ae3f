# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from .common import ShopifyCase


class TestImportOrders(ShopifyCase):
    def setUp(self):
        super().setUp()
        company = self.backend.company_id
        currency = self.env["res.currency"].create({"name": "XTS", "symbol": "X"})
        self.pricelist = self.env["product.pricelist"].create(
            {"name": "Test", "currency_id": currency.id}
        )
        self.tax = self.env["account.tax"].create(
            {
                "name": "VAT",
                "amount": 15.0,
                "type_tax_use": "sale",
                "company_id": company.id,
                "country_id": self.env.ref("base.us").id,
            }
        )
        self.answer("GET", "/products/632910392.json", {"product": self.product()})
        self.answer("GET", "/customers/207119551.json", {"customer": self.customer()})

    def sync_orders(self, *orders):
        self.answers.pop(("GET", "/orders.json"), None)
        self.answer("GET", "/orders.json", {"orders": list(orders)})
        return self.sync(self.backend, "orders")

    def imported(self, external_id=450789469):
        return self.binding("shopify.sale.order", external_id)

    def test_brings_customer_and_product_along(self):
        run = self.sync_orders(self.order())
        self.assertEqual((run.created_count, run.failed_count), (1, 0))
        order = self.imported()
        customer = self.binding("shopify.res.partner", 207119551)
        self.assertEqual(order.partner_id, customer.odoo_id)
        variant = self.binding("shopify.product.product", 808950810)
        self.assertEqual(order.order_line[0].product_id, variant.odoo_id)
        self.assertEqual(self.calls[0].params["status"], "any")

    def test_amounts_are_those_of_the_platform(self):
        self.sync_orders(self.order())
        order = self.imported()
        self.assertEqual(order.currency_id, self.pricelist.currency_id)
        self.assertEqual(order.order_line[0].tax_id, self.tax)
        self.assertEqual(order.amount_total, 31.25)
        self.assertEqual(order.amount_tax, 3.75)
        self.assertFalse(order.sync_message)
        self.assertEqual(str(order.date_order), "2024-03-05 15:00:00")

    def test_a_difference_in_the_total_is_said_in_words(self):
        self.sync_orders(self.order(total_price="31.30"))
        self.assertIn("31.25 here, 31.30 there", self.imported().sync_message)

    def test_a_missing_tax_is_named(self):
        self.tax.active = False
        run = self.sync_orders(self.order())
        self.assertEqual(run.failed_count, 1)
        self.assertIn("Create a sales tax of 15 %", run.failure_ids.reason)
        self.assertFalse(self.imported())

    def test_a_missing_pricelist_is_named(self):
        run = self.sync_orders(self.order(currency="XXX"))
        self.assertIn("Create a pricelist in XXX", run.failure_ids.reason)

    def test_addresses_become_one_contact_of_the_customer(self):
        self.sync_orders(self.order(), self.order(id=2))
        order, other = self.imported(), self.imported(2)
        contact = order.partner_invoice_id
        self.assertEqual(contact.parent_id, order.partner_id)
        self.assertEqual(contact.city, "Paris")
        self.assertEqual(order.partner_shipping_id, contact)
        self.assertEqual(other.partner_invoice_id, contact)

    def test_guests_are_found_by_their_address(self):
        self.sync_orders(
            self.order(customer=None, email="guest@example.com"),
            self.order(id=2, customer=None, email="Guest@example.com"),
        )
        partner = self.imported().partner_id
        self.assertEqual(partner.email, "guest@example.com")
        self.assertEqual(partner.name, "Zoë at work")
        self.assertEqual(self.imported(2).partner_id, partner)

    def test_a_discount_is_a_line_of_its_own(self):
        order = self.order(total_price="30.10", total_tax="3.60")
        order["line_items"][0]["total_discount"] = "1.00"
        self.sync_orders(order)
        discount = self.imported().order_line.filtered(lambda line: line.price_unit < 0)
        self.assertEqual(discount.shopify_external_id, "466157049/discount")
        self.assertFalse(self.imported().sync_message)

    def charged(self, *charges):
        """Return id → line of a line with charges, of a platform without tax rates."""
        record = dict(self.order()["line_items"][0], charges=list(charges))
        model = "sale.order.line"
        with self.backend.work_on("shopify.sale.order") as work:
            mapper = work.component_by_name("shopify.order.line.import.mapper", model)
            mapper._charges_path = "charges"
            mapper._charge_amount = "subtotal.amount"
            mapper._tax_product = "shopify_connector.product_unknown"
            mapper._charge_products = {
                "TAX": mapper._tax_product,
                "SHIPPING": "shopify_connector.product_shipping",
                "DISCOUNT": mapper._discount_product,
            }
            lines = mapper.lines([record], self.order())
        return {
            key: (line["price_unit"], line["tax_id"]) for key, line in lines.items()
        }

    def charge(self, kind, amount):
        return {"type": kind, "subtotal": {"amount": amount}}

    def test_what_is_charged_beside_a_price_makes_lines_without_taxes(self):
        lines = self.charged(
            self.charge("ITEM", "25.00"),
            self.charge("TAX", "3.75"),
            self.charge("SHIPPING", "2.50"),
            self.charge("SHIPPING", "0.50"),
            self.charge("DISCOUNT", "1.00"),
        )
        untaxed = [(6, 0, [])]
        self.assertEqual(
            lines,
            {
                "466157049": (12.5, untaxed),
                "466157049/tax": (3.75, untaxed),
                "466157049/shipping": (3.0, untaxed),
                "466157049/discount": (-1.0, untaxed),
            },
        )

    def test_a_discount_makes_the_order_cheaper_whatever_its_sign(self):
        lines = self.charged(self.charge("DISCOUNT", "-1.00"), self.charge("TAX", "0"))
        self.assertEqual(lines["466157049/discount"][0], -1.0)
        self.assertNotIn("466157049/tax", lines)

    def test_a_line_without_product_keeps_its_text(self):
        order = self.order()
        order["line_items"][0].update(
            product_id=None, variant_id=None, sku=None, title="Gift wrap"
        )
        self.sync_orders(order)
        line = self.imported().order_line[0]
        self.assertEqual(line.name, "Gift wrap")
        self.assertEqual(
            line.product_id, self.env.ref("shopify_connector.product_unknown")
        )

    def test_lines_are_changed_not_doubled(self):
        self.sync_orders(self.order())
        lines = self.imported().order_line
        changed = self.order(updated_at="2024-04-01T00:00:00Z", shipping_lines=[])
        changed["line_items"][0]["quantity"] = 3
        self.sync_orders(changed)
        self.assertEqual(self.imported().order_line, lines[0])
        self.assertEqual(lines[0].product_uom_qty, 3)

    def test_a_confirmed_order_keeps_its_lines(self):
        self.sync_orders(self.order())
        self.imported().odoo_id.action_confirm()
        changed = self.order(updated_at="2024-04-01T00:00:00Z")
        changed["line_items"][0]["quantity"] = 3
        changed["financial_status"] = "refunded"
        self.sync_orders(changed)
        order = self.imported()
        self.assertEqual(order.order_line[0].product_uom_qty, 2)
        self.assertEqual(order.external_financial_status, "refunded")
        self.assertIn("after it was confirmed", order.sync_message)

    def test_a_refused_product_refuses_the_order(self):
        self.answers[("GET", "/products/632910392.json")] = []
        self.answer(
            "GET", "/products/632910392.json", {"product": self.product(title=None)}
        )
        run = self.sync_orders(self.order())
        failure = run.failure_ids.filtered(
            lambda failure: failure.binding_model == "shopify.sale.order"
        )
        self.assertIn("632910392", failure.reason)
        self.assertIn("“Name” is required", failure.reason)
        self.assertFalse(self.imported())

    def test_a_webhook_imports_the_order(self):
        self.answer("GET", "/orders/450789469.json", {"order": self.order()})
        self.backend._for_sync()._webhook_upsert(
            {"id": 450789469}, "shopify.sale.order"
        )
        self.assertTrue(self.imported())
