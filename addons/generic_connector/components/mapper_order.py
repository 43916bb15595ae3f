# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""Modifiers for orders and their lines.

They read what they need of Odoo once for a page: taxes, pricelists, products.
"""

from odoo import _

from ..exceptions import RecordRefused
from .modifiers import modify, to_decimal
from .paths import ABSENT, read_path


def pricelist_currency(field):
    """The company's pricelist in a currency: on it, an order's currency depends."""

    def convert(mapper, value, record):
        pricelists = mapper._once("pricelists", lambda: _read_pricelists(mapper))
        if value not in pricelists:
            raise RecordRefused(
                _(
                    "Create a pricelist in %s for the company: the order is in it.",
                    value,
                )
            )
        return pricelists[value]

    return modify(field, convert)


def _read_pricelists(mapper):
    company = mapper.backend_record.company_id
    pricelists = mapper.env["product.pricelist"].search(
        [("company_id", "in", [False, company.id])], order="sequence desc, id desc"
    )
    return {pricelist.currency_id.name: pricelist.id for pricelist in pricelists}


def product(field, binding, sku=None, fallback=None):
    """The product of a line: the bound variant, else the one with the line's SKU.

    :param fallback: path of the id where the first one is empty

    A line whose product is not, or no longer, on the platform keeps its text and
    gets the product that the order's mapper has for such lines.
    """

    def modifier(self, record, to_attr):
        variant_id = read_path(record, field) or (
            fallback and read_path(record, fallback)
        )
        found = variant_id and self.binder_for(binding).to_internal(
            variant_id, unwrap=True
        )
        if found and found._name == "product.template":
            found = found.product_variant_id
        if found:
            return found.id
        code = read_path(record, sku) if sku else None
        return self.product_by_code(code) or self.unknown_product

    return modifier


def taxes(field, rate, title=None, included=None, **options):
    """The sales taxes of a line, found by rate and by what prices include.

    :param rate: member of a tax with its rate, 0.2 for 20 %
    :param title: member with its name
    :param included: path, in the order, of whether prices include taxes
    :param options: ``percent``: rates are written as 20; ``rates``: path, in the
        order, of the list that has the rates, ``key``: member of a line's tax that
        names one of them, ``rate_key``: member of that list with the same value
    """

    def modifier(self, record, to_attr):
        lines = read_path(record, field)
        if lines is ABSENT:
            return ABSENT
        price_include = bool(included and read_path(self.options.order, included))
        ids = [
            _tax_id(self, _rate_line(self, line, options), price_include)
            for line in lines or []
        ]
        return [(6, 0, sorted({id_ for id_ in ids if id_}))]

    def _tax_id(self, line, price_include):
        value = to_fraction(read_path(line, rate), options.get("percent"))
        return self.tax(value, title and read_path(line, title), price_include)

    return modifier


def _rate_line(mapper, line, options):
    """Return the tax itself: the line's, or the one of the order that it names."""
    if not options.get("rates"):
        return line
    key = read_path(line, options["key"])
    for known in read_path(mapper.options.order, options["rates"]) or []:
        if read_path(known, options["rate_key"]) == key:
            return known
    raise RecordRefused(_("The order has no tax rate “%s”.", key))


def tax_rate(field, included=None, percent=False):
    """The sales tax of a line that names one rate; none for a rate of zero."""

    def modifier(self, record, to_attr):
        value = read_path(record, field)
        if value is ABSENT:
            return ABSENT
        price_include = bool(included and read_path(self.options.order, included))
        fraction = to_fraction(value or 0, percent)
        found = self.tax(fraction, None, price_include) if fraction else None
        return [(6, 0, [found] if found else [])]

    return modifier


def tax_amount(field, price, discount=None):
    """The sales tax that comes to this amount on a line of one piece.

    :param price: path of the price without taxes
    :param discount: path of what is taken off it before it is taxed
    """

    def modifier(self, record, to_attr):
        value = read_path(record, field)
        if value is ABSENT:
            return ABSENT
        amount = to_decimal(value or 0)
        net = to_decimal(read_path(record, price) or 0)
        net -= to_decimal(discount and read_path(record, discount) or 0)
        found = self.tax_of_amount(abs(amount), abs(net)) if amount and net else None
        return [(6, 0, [found] if found else [])]

    return modifier


def to_fraction(rate, percent):
    """Return a rate as a share of one."""
    return to_decimal(rate) / 100 if percent else to_decimal(rate)


def percentage(rate):
    """Return a rate of 0.2 as 20.0, with the digits that taxes have in Odoo."""
    return float(round(to_decimal(rate) * 100, 4))
