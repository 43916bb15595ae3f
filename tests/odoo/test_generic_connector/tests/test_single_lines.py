# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from unittest.mock import patch

from odoo.addons.generic_connector.components.mapper import decimal, deduction
from odoo.addons.generic_connector.components.mapper_order import tax_amount

from .common import ORDER, ShopifyCase

USAGE = "shipping.line.import.mapper"
COST = {"id": 1, "title": "Post", "price": "2.50", "tax_lines": []}


class TestSingleLines(ShopifyCase):
    """What an order has one of: as an object, or as members of its own."""

    def setUp(self):
        super().setUp()
        self.answer("GET", "/products/632910392.json", {"product": self.product()})
        self.answer("GET", "/customers/207119551.json", {"customer": self.customer()})
        with self.backend.work_on("shopify.sale.order") as work:
            importer = type(work.component(usage="record.importer"))
            mapper = type(work.component(usage=USAGE, model_name="sale.order.line"))
        self.order_lines = importer._lines[:1]
        self.importer, self.mapper = importer, mapper
        self.alter(importer, "_lines", self.order_lines + [("costs.shipping", USAGE)])
        self.alter(importer, "_single_lines", {USAGE: "price"})
        self.alter(mapper, "_external_line", "shipping")

    def alter(self, component, name, value):
        patcher = patch.object(component, name, value)
        patcher.start()
        self.addCleanup(patcher.stop)

    def take_from_order(self, price):
        """Map what the order itself tells: ``freight``, with ``freight_tax`` in it."""
        self.alter(self.importer, "_lines", self.order_lines + [(".", USAGE)])
        self.alter(self.importer, "_single_lines", {USAGE: "freight"})
        tax = tax_amount("freight_tax", price="freight", discount="freight_discount")
        direct = [(price("freight"), "price_unit"), (tax, "tax_id")]
        self.alter(self.mapper, "direct", direct)
        self.alter(self.mapper, "_discount_path", "freight_discount")
        discount = "shopify_connector.product_discount"
        self.alter(self.mapper, "_discount_product", discount)

    def make_taxes(self, *rates):
        self.env["account.tax"].search([]).active = False
        for rate in rates:
            self.env["account.tax"].create(
                {
                    "name": "Tax %s" % rate,
                    "amount": rate,
                    "type_tax_use": "sale",
                    "company_id": self.backend.company_id.id,
                    "country_id": self.env.ref("base.us").id,
                }
            )

    def shipping(self, costs=None, **members):
        """Import an order with these costs and return its line of shipping."""
        return self.lines(costs=costs, **members).filtered(
            lambda line: line.shopify_external_id == "shipping"
        )

    def lines(self, **members):
        order = self.order(
            currency=self.env.company.currency_id.name,
            line_items=[dict(ORDER["line_items"][0], tax_lines=[])],
            **members,
        )
        self.answers.pop(("GET", "/orders.json"), None)
        self.answer("GET", "/orders.json", {"orders": [order]})
        self.sync(self.backend, "orders")
        lines = self.binding("shopify.sale.order", order["id"]).order_line
        self.assertTrue(lines)
        return lines

    def test_an_object_is_one_line(self):
        self.assertEqual(self.shipping({"shipping": COST}).price_unit, 2.5)

    def test_a_line_that_costs_nothing_any_more_goes(self):
        self.shipping({"shipping": COST})
        self.assertFalse(self.shipping({"shipping": dict(COST, price="0.00")}))

    def test_what_costs_nothing_is_no_line(self):
        for costs in ({}, {"shipping": None}, {"shipping": {"price": 0}}):
            with self.subTest(costs=costs):
                self.assertFalse(self.shipping(costs))

    def test_members_of_the_order_itself_are_a_line(self):
        self.take_from_order(decimal)
        self.assertEqual(self.shipping(freight="4.99").price_unit, 4.99)
        self.assertFalse(self.shipping(freight=0))

    def test_a_tax_is_found_by_what_it_comes_to(self):
        self.take_from_order(decimal)
        self.make_taxes(7, 19, 20)
        self.assertEqual(
            self.shipping(freight=4.99, freight_tax=0.95).tax_id.amount, 19
        )

    def test_nothing_is_no_tax(self):
        self.take_from_order(decimal)
        self.make_taxes(19)
        self.assertFalse(self.shipping(freight=4.99, freight_tax=0).tax_id)

    def test_an_amount_that_no_tax_comes_to_is_refused(self):
        self.take_from_order(decimal)
        self.make_taxes(7)
        order = self.order(
            currency=self.env.company.currency_id.name,
            line_items=[dict(ORDER["line_items"][0], tax_lines=[])],
            freight=4.99,
            freight_tax=0.95,
        )
        self.answer("GET", "/orders.json", {"orders": [order]})
        run = self.sync(self.backend, "orders")
        self.assertIn("Create a sales tax of 19 %", run.failure_ids.reason)

    def test_a_discount_is_taken_off_before_it_is_taxed(self):
        self.take_from_order(decimal)
        self.make_taxes(10)
        lines = self.lines(freight=5, freight_discount=2, freight_tax=0.3)
        freight = lines.filtered(lambda line: "shipping" in line.shopify_external_id)
        self.assertEqual(freight.mapped("price_unit"), [5, -2])
        self.assertEqual(sum(freight.mapped("price_tax")), 0.3)

    def test_a_deduction_lowers_the_order_whichever_sign_it_has(self):
        self.take_from_order(deduction)
        for told in ("3.50", "-3.50"):
            with self.subTest(told=told):
                self.assertEqual(self.shipping(freight=told).price_unit, -3.5)

    def test_items_of_other_kinds_are_no_lines(self):
        self.alter(self.importer, "_lines", self.order_lines + [("costs", USAGE)])
        self.alter(self.importer, "_single_lines", {})
        self.alter(self.importer, "_only_lines", {USAGE: ("title", ("Post", "Wrap"))})
        self.alter(self.mapper, "_external_line", None)
        costs = [COST, dict(COST, title="Total"), dict(COST, id=2, title="Wrap")]
        lines = self.lines(costs=costs)
        self.assertEqual(lines[1:].mapped("name"), ["Post", "Wrap"])
