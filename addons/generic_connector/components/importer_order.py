# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import AbstractComponent

from .paths import read_all


class GenericOrderImporter(AbstractComponent):
    """Imports orders with their lines, customers and addresses."""

    _name = "generic.order.importer"
    _inherit = [
        "generic.order.partners",
        "generic.order.states",
        "generic.document.importer",
    ]

    _line_field = "order_line"
    _line_model = "sale.order.line"
    _open_states = ("draft", "sent")
    #: Path of the SKUs by which products without binding are found
    _sku_path = None

    def _prefetch(self, items):
        super()._prefetch(items)
        if self._sku_path and self._lines:
            records = [item.record for item in items]
            codes = [c for record in records for c in read_all(record, self._sku_path)]
            self._line_mapper(self._lines[0][1]).prefetch_products(codes)

    def _values(self, item):
        values = super()._values(item)
        values["company_id"] = self.backend_record.company_id.id
        return values

    def _save(self, items):
        """Find or make the partners first.

        Orders that exist keep theirs: a person may have corrected them.
        """
        self._set_partners(items)
        return super()._save(items)

    def _save_parts(self, items):
        """Compare the totals with the platform's, and confirm or cancel orders."""
        self._apply_states(items, self._bindings(items))
        return super()._save_parts(items)
