# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _

from odoo.addons.component.core import AbstractComponent
from odoo.addons.connector.components.mapper import mapping

from ..exceptions import RecordRefused
from .mapper_order import percentage
from .modifiers import clean, to_decimal
from .paths import read_path


class GenericLineMapper(AbstractComponent):
    """Maps the lines inside a record to lines of Odoo's record."""

    _name = "generic.line.import.mapper"
    _inherit = "generic.part.import.mapper"

    #: Field of Odoo's line that holds the outside line's id
    _external_field = None
    #: Before the id, where lines of several lists could have the same
    _external_prefix = ""
    #: Id of the only line of its kind in a record, which has none of its own
    _external_line = None

    @mapping
    def external_line_id(self, record):
        return {self._external_field: self.external_line(record)}

    def external_line(self, record):
        """Return the outside line's id, unique within its record."""
        return self._external_line or "%s%s" % (
            self._external_prefix,
            clean(read_path(record, self._external_key)),
        )

    def lines(self, records, order):
        """Return outside line id → values, for the lines of one record.

        :param order: the record that holds them
        """
        lines = {}
        for record in records:
            values = self.map_record(record).values(order=order)
            self._make_unique(values, lines)
            for line in [values] + self._further_lines(record, values):
                lines[line[self._external_field]] = line
        return lines

    def _further_lines(self, record, values):
        """Return what one outside line becomes beside its own line."""
        return []

    def _make_unique(self, values, lines):
        """Number the lines of one id: some platforms give them the product's."""
        external_id, number = values[self._external_field], 1
        while values[self._external_field] in lines:
            number += 1
            values[self._external_field] = "%s/%d" % (external_id, number)

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
                    " %(included)s for the company %(company)s: the"
                    " platform has “%(title)s”.",
                    amount="%g" % amount,
                    included=_("on") if price_include else _("off"),
                    company=self.backend_record.company_id.name,
                    title=title or "%g %%" % amount,
                )
            )
        return tax_id

    def tax_of_amount(self, amount, net):
        """Return the id of the tax, added to prices, that is this part of one.

        A rounded amount doesn't tell its rate: 0.95 of 4.99 are 19 %. So the nearest
        rate of the company's taxes counts, where it comes to the amount.
        """

        def difference(rate):
            return abs(net * to_decimal(rate) / 100 - amount)

        rates = [rate for rate, included in self._taxes if rate and not included]
        nearest = min(rates, key=difference, default=None)
        rounding = self.backend_record.company_id.currency_id.rounding
        if nearest is None or difference(nearest) > rounding:
            nearest = round(amount / net * 100, 1)
        return self.tax(to_decimal(nearest) / 100, None, False)

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
