# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.tests.common import TransactionCase

from odoo.addons.generic_connector.components.mapper_export import (
    export_delivered_amount,
    export_delivered_price,
)


class TestExportDeliveries(TransactionCase):
    """What a delivery is worth: what its customer pays for what it moves."""

    def setUp(self):
        super().setUp()
        self.product = self.env["product.product"].create(
            {"name": "Tea", "type": "consu", "list_price": 10.0, "taxes_id": False}
        )

    def delivery(self, **values):
        order = self.env["sale.order"].create(
            {"partner_id": self.env["res.partner"].create({"name": "Ada"}).id}
        )
        line = dict(order_id=order.id, product_id=self.product.id, **values)
        self.env["sale.order.line"].create(line)
        order.action_confirm()
        return order.picking_ids

    def amount(self, record, field="move_ids"):
        return export_delivered_amount(field)(None, record, "member")

    def test_a_line_is_worth_what_was_agreed(self):
        delivery = self.delivery(product_uom_qty=3, price_unit=8.0, discount=50.0)
        self.assertEqual(self.amount(delivery), 12.0)
        self.assertEqual(self.amount(delivery.move_ids, "product_uom_qty"), 12.0)
        price = export_delivered_price("product_uom_qty")
        self.assertEqual(price(None, delivery.move_ids, "member"), 4.0)

    def test_a_part_of_a_line_is_worth_a_part(self):
        delivery = self.delivery(product_uom_qty=4, price_unit=5.0)
        delivery.move_ids.quantity_done = 1
        delivery._action_done()
        rest = delivery.backorder_ids
        self.assertEqual(self.amount(delivery), 5.0)
        self.assertEqual(self.amount(rest), 15.0)

    def test_units_of_the_order_are_those_of_its_price(self):
        dozen = self.env.ref("uom.product_uom_dozen")
        delivery = self.delivery(
            product_uom_qty=2, product_uom=dozen.id, price_unit=60.0
        )
        self.assertEqual(delivery.move_ids.product_uom_qty, 24)
        self.assertEqual(self.amount(delivery), 120.0)
        price = export_delivered_price("product_uom_qty")
        self.assertEqual(price(None, delivery.move_ids, "member"), 5.0)

    def test_what_nobody_ordered_has_its_sales_price(self):
        delivery = self.delivery(product_uom_qty=3, price_unit=8.0)
        delivery.move_ids.sale_line_id = False
        self.assertEqual(self.amount(delivery), 30.0)

    def test_what_was_cancelled_is_worth_nothing(self):
        delivery = self.delivery(product_uom_qty=3)
        delivery.move_ids._action_cancel()
        self.assertEqual(self.amount(delivery), 0.0)

    def test_an_amount_is_in_the_company_s_currency(self):
        currency = self.env["res.currency"].create(
            {"name": "XTS", "symbol": "¤", "rate_ids": [(0, 0, {"rate": 2.0})]}
        )
        pricelist = self.env["product.pricelist"].create(
            {"name": "Abroad", "currency_id": currency.id}
        )
        delivery = self.delivery(product_uom_qty=1, price_unit=8.0)
        delivery.sale_id.pricelist_id = pricelist
        self.assertEqual(self.amount(delivery), 4.0)
