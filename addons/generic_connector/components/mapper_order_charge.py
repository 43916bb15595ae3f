# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import AbstractComponent
from odoo.addons.connector.components.mapper import mapping

from .modifiers import clean, to_decimal
from .paths import read_path


class GenericOrderLineMapper(AbstractComponent):
    """Maps what is charged beside a line's price, each to a line of its own.

    Shipping, gift wrap, a discount; and taxes of platforms that tell how much they
    come to but not their rate, which no tax of Odoo is found by.
    """

    _inherit = "generic.order.line.import.mapper"

    #: Path of the list of charges; in each of them, its kind and its amount
    _charges_path = None
    _charge_kind = "type"
    _charge_amount = "amount"
    #: Kind → external id of the service product; other kinds make no line
    _charge_products = {}
    #: The one of those products that stands for taxes, where they are charged so
    _tax_product = None

    @mapping
    def charged_taxes(self, record):
        """Keep Odoo's taxes off a line whose taxes are charged apart."""
        return {"tax_id": [(6, 0, [])]} if self._tax_product else {}

    def _further_lines(self, record, values):
        return super()._further_lines(record, values) + [
            self._charge_line(kind, amount, values)
            for kind, amount in self._charges(record).items()
            if amount
        ]

    def _charges(self, record):
        """Return kind → amount, added up where a kind comes several times."""
        charges = {}
        found = self._charges_path and read_path(record, self._charges_path)
        for charge in found or []:
            kind = clean(read_path(charge, self._charge_kind))
            if kind in self._charge_products:
                amount = to_decimal(read_path(charge, self._charge_amount) or 0)
                charges[kind] = charges.get(kind, 0) + amount
        return charges

    def _charge_line(self, kind, amount, values):
        product_name = self._charge_products[kind]
        product = self.env.ref(product_name)
        # Whichever sign a platform writes: a discount makes the order cheaper.
        is_discount = product_name == self._discount_product
        return {
            self._external_field: "%s/%s"
            % (values[self._external_field], kind.lower()),
            "product_id": product.id,
            "name": "%s: %s" % (product.name, values["name"]),
            "product_uom_qty": 1.0,
            "price_unit": float(-abs(amount) if is_discount else amount),
            "discount": 0.0,
            "tax_id": [(6, 0, [])],
        }
