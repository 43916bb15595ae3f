# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from unittest.mock import patch

from .common import ORDER, ShopifyCase

USAGE = "shipping.line.import.mapper"
COST = {"id": 1, "title": "Post", "price": "2.50", "tax_lines": []}


class TestSingleLines(ShopifyCase):
    """Costs of which an order has one each, as an object and not in a list."""

    def setUp(self):
        super().setUp()
        self.answer("GET", "/products/632910392.json", {"product": self.product()})
        self.answer("GET", "/customers/207119551.json", {"customer": self.customer()})
        with self.backend.work_on("shopify.sale.order") as work:
            importer = type(work.component(usage="record.importer"))
            mapper = type(work.component(usage=USAGE, model_name="sale.order.line"))
        for component, name, value in (
            (importer, "_lines", importer._lines[:1] + [("costs.shipping", USAGE)]),
            (importer, "_single_lines", {"costs.shipping": "price"}),
            (mapper, "_external_line", "shipping"),
        ):
            patcher = patch.object(component, name, value)
            patcher.start()
            self.addCleanup(patcher.stop)

    def shipping(self, costs):
        """Import an order with these costs and return its line of shipping."""
        order = self.order(
            currency=self.env.company.currency_id.name,
            line_items=[dict(ORDER["line_items"][0], tax_lines=[])],
            costs=costs,
        )
        self.answers.pop(("GET", "/orders.json"), None)
        self.answer("GET", "/orders.json", {"orders": [order]})
        self.sync(self.backend, "orders")
        lines = self.binding("shopify.sale.order", order["id"]).order_line
        self.assertTrue(lines)
        return lines.filtered(lambda line: line.shopify_external_id == "shipping")

    def test_an_object_is_one_line(self):
        self.assertEqual(self.shipping({"shipping": COST}).price_unit, 2.5)

    def test_a_line_that_costs_nothing_any_more_goes(self):
        self.shipping({"shipping": COST})
        self.assertFalse(self.shipping({"shipping": dict(COST, price="0.00")}))

    def test_what_costs_nothing_is_no_line(self):
        for costs in ({}, {"shipping": None}, {"shipping": {"price": 0}}):
            with self.subTest(costs=costs):
                self.assertFalse(self.shipping(costs))
