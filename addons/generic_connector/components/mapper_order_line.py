# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _

from odoo.addons.component.core import AbstractComponent
from odoo.addons.connector.components.mapper import mapping

from .modifiers import clean, to_decimal
from .paths import read_path


class GenericOrderLineMapper(AbstractComponent):
    """Maps the lines of an order: products, and what is charged beside them."""

    _name = "generic.order.line.import.mapper"
    _inherit = "generic.line.import.mapper"

    #: Amount of a line's discount, which becomes a line of its own
    _discount_path = None
    #: External ids of the products for what has none
    _unknown_product = None
    _discount_product = None

    @mapping
    def no_discount(self, record):
        """Keep Odoo from computing a discount: the price is the platform's."""
        return {"discount": 0.0}

    def _further_lines(self, record, values):
        discount = self._discount(record, values)
        return [discount] if discount else []

    def _discount(self, record, values):
        amount = self._discount_path and read_path(record, self._discount_path)
        if not amount or not to_decimal(amount):
            return None
        discount = {
            self._external_field: "%s/discount" % values[self._external_field],
            "product_id": self.env.ref(self._discount_product).id,
            "name": _("Discount on %s", self._described(values)),
            "product_uom_qty": 1.0,
            "price_unit": -float(to_decimal(amount)),
            "discount": 0.0,
        }
        if "tax_id" in values:
            discount["tax_id"] = values["tax_id"]
        return discount

    def _described(self, values):
        """Return what a line is called; Odoo calls one without a name by its product."""
        product = self.env["product.product"].browse(values["product_id"])
        return values.get("name") or product.display_name

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
