# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import SUPERUSER_ID, _
from odoo.exceptions import UserError

from odoo.addons.component.core import AbstractComponent

from ..exceptions import MalformedAnswer
from .import_item import ImportResult, reason_of
from .paths import ABSENT, read_path


class InventoryImporter(AbstractComponent):
    """Counts Odoo's stock to what the platform says, by inventory adjustments."""

    _name = "generic.inventory.importer"
    _inherit = "generic.inventory"
    _usage = "inventory.importer"
    _flow = "import"

    def _delay_page(self, run, position):
        self._delayable(run, position or "", self._describe(run)).import_levels(
            self.backend_record, run, position
        )

    def _do_page(self, position):
        levels = self._levels
        parameter = levels._place_parameter
        filters = {parameter: self._place} if parameter else {}
        page = levels.fetch_page(filters, position)
        quantities = dict(self._read(record) for record in page.records)
        quantities.pop(None, None)
        bindings = self._bindings([(levels._item_field, "in", list(quantities))])
        result = ImportResult()
        for binding, product in self._products(bindings).items():
            quantity = quantities[binding[levels._item_field]]
            if self._is_agreed(binding, product, quantity):
                result.note("unchanged")
            else:
                self._take(binding, product, quantity, result)
        return result, page.next_cursor

    def _read(self, record):
        """Return the item and the quantity of a level; None for one of another place."""
        levels = self._levels
        if levels._place_member:
            place = read_path(record, levels._place_member)
            if place is not ABSENT and str(place) != str(self._place):
                return None, 0
        item = read_path(record, levels._item_member)
        quantity = read_path(record, levels._quantity_member)
        if item in (ABSENT, None) or quantity is ABSENT:
            raise MalformedAnswer(_("A stock level without item or quantity came."))
        return str(item), float(quantity or 0)

    def _take(self, binding, product, quantity, result):
        try:
            with self.env.cr.savepoint():
                self._count(product, quantity)
        except UserError as error:
            result.reasons[binding.display_name] = reason_of(error)
        else:
            self._agree(binding, quantity)
            result.note("updated")

    def _count(self, product, quantity):
        """Adjust the stock so that what can be sold is what the platform says.

        :raise UserError: where a person has to count: lots, or several shelves
        """
        difference = quantity - product[self._quantity_field]
        # Adjustments are for stock managers, which a connector's user need not be.
        quants = self.env["stock.quant"].with_user(SUPERUSER_ID)
        quants = quants.with_context(inventory_mode=True)
        location = self.backend_record.warehouse_id.lot_stock_id
        known = quants._gather(product, location, strict=True)
        on_hand = sum(known.mapped("quantity")) + difference
        if product.tracking != "none" or on_hand < 0:
            raise UserError(
                _("Lots or several shelves hold it: count it in Odoo by hand.")
            )
        counted = quants.create(
            {
                "product_id": product.id,
                "location_id": location.id,
                "inventory_quantity": on_hand,
            }
        )
        if counted.action_apply_inventory():
            raise UserError(_("Somebody is counting it in Odoo."))
        product.invalidate_recordset([self._quantity_field])
