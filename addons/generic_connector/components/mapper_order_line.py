# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _

from odoo.addons.component.core import AbstractComponent
from odoo.addons.connector.components.mapper import mapping

from ..exceptions import RecordRefused
from .mapper_order import percentage
from .modifiers import clean, to_decimal
from .paths import read_path


class GenericOrderLineMapper(AbstractComponent):
    """Maps the lines of an order: products, and what is charged beside them."""

    _name = "generic.order.line.import.mapper"
    _inherit = "generic.part.import.mapper"

    #: Field of the order line that holds the outside line's id
    _external_field = None
    #: Before the id, where lines of several lists could have the same
    _external_prefix = ""
    #: Amount of a line's discount, which becomes a line of its own
    _discount_path = None
    #: External ids of the products for what has none
    _unknown_product = None
    _discount_product = None

    @mapping
    def external_line_id(self, record):
        return {self._external_field: self.external_line(record)}

    @mapping
    def no_discount(self, record):
        """Keep Odoo from computing a discount: the price is the platform's."""
        return {"discount": 0.0}

    def external_line(self, record):
        """Return the outside line's id, unique within its order."""
        return "%s%s" % (
            self._external_prefix,
            clean(read_path(record, self._external_key)),
        )

    def lines(self, records, order):
        """Return outside line id → values, for the lines of one order."""
        lines = {}
        for record in records:
            values = self.map_record(record).values(order=order)
            self._make_unique(values, lines)
            lines[values[self._external_field]] = values
            discount = self._discount(record, values)
            if discount:
                lines[discount[self._external_field]] = discount
        return lines

    def _make_unique(self, values, lines):
        """Number the lines of one id: some platforms give them the product's."""
        external_id, number = values[self._external_field], 1
        while values[self._external_field] in lines:
            number += 1
            values[self._external_field] = "%s/%d" % (external_id, number)

    def _discount(self, record, values):
        amount = self._discount_path and read_path(record, self._discount_path)
        if not amount or not to_decimal(amount):
            return None
        return {
            self._external_field: "%s/discount" % values[self._external_field],
            "product_id": self.env.ref(self._discount_product).id,
            "name": _("Discount on %s", values["name"]),
            "product_uom_qty": 1.0,
            "price_unit": -float(to_decimal(amount)),
            "discount": 0.0,
            "tax_id": values["tax_id"],
        }

    @property
    def unknown_product(self):
        """Product for lines without one."""
        return self.env.ref(self._unknown_product).id

    def product_by_code(self, code):
        """Return the only product with this SKU, or None."""
        return code and self._products.get(clean(code))

    @property
    def _products(self):
        return self.work.cache.setdefault(("products by code",), {})

    def prefetch_products(self, codes):
        """Read the products with these SKUs at once; ambiguous ones are left out."""
        missing = {clean(code) for code in codes if code} - self._products.keys()
        if not missing:
            return
        company = self.backend_record.company_id
        found = {}
        for variant in self.env["product.product"].search(
            [
                ("default_code", "in", list(missing)),
                ("company_id", "in", [False, company.id]),
            ]
        ):
            found.setdefault(variant.default_code, []).append(variant.id)
        for code in missing:
            ids = found.get(code, [])
            self._products[code] = ids[0] if len(ids) == 1 else None

    def tax(self, rate, title, price_include):
        """Return the id of the tax with this rate; None for a rate of zero without one.

        :raise RecordRefused: naming the tax to create: one is never made silently
        """
        amount = percentage(rate)
        found = self._taxes.get((amount, price_include), {})
        tax_id = found.get(title) or next(iter(found.values()), None)
        if not tax_id and amount:
            raise RecordRefused(
                _(
                    "Create a sales tax of %(amount)s %% with “Included in Price”"
                    " %(included)s for the company %(company)s: the order has"
                    " “%(title)s”.",
                    amount="%g" % amount,
                    included=_("on") if price_include else _("off"),
                    company=self.backend_record.company_id.name,
                    title=title,
                )
            )
        return tax_id

    @property
    def _taxes(self):
        """(percentage, included) → name → id, in the company's order of taxes."""
        return self._once("taxes", self._read_taxes)

    def _read_taxes(self):
        found = {}
        for tax in self.env["account.tax"].search(
            [
                ("company_id", "=", self.backend_record.company_id.id),
                ("type_tax_use", "=", "sale"),
                ("amount_type", "=", "percent"),
            ]
        ):
            key = (round(tax.amount, 4), tax.price_include)
            found.setdefault(key, {}).setdefault(tax.name, tax.id)
        return found


class GenericShippingLineMapper(AbstractComponent):
    """Maps what is charged for shipping: one piece of a service product."""

    _name = "generic.shipping.line.import.mapper"
    _inherit = "generic.order.line.import.mapper"

    _external_prefix = "shipping/"
    #: External id of the service product
    _product = None

    @mapping
    def service_product(self, record):
        return {"product_id": self.env.ref(self._product).id, "product_uom_qty": 1.0}
