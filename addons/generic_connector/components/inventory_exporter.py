# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _

from odoo.addons.component.core import AbstractComponent

from ..exceptions import ConnectorError, RetryableConnectorError
from .import_item import ImportResult, reason_of
from .paths import write_path


class InventoryExporter(AbstractComponent):
    """Sends the levels that have changed in Odoo."""

    _name = "generic.inventory.exporter"
    _inherit = "generic.inventory"
    _usage = "inventory.exporter"
    _flow = "export"

    def _delay_page(self, run, position):
        self._delayable(run, position or 0, self._describe(run)).export_levels(
            self.backend_record, run, position
        )

    def _do_page(self, position):
        domain = [("no_export", "=", False), ("id", ">", position or 0)]
        bindings = self._bindings(domain, self._page_size)
        result = self._send_changed(bindings)
        is_full = len(bindings) == self._page_size
        return result, bindings[-1:].id if is_full else None

    def delay_level(self, binding, seconds):
        """Queue the level of one product, once; further changes join it meanwhile."""
        binding.with_delay(
            eta=seconds,
            priority=self._job_priority,
            identity_key="level:%s:%s" % (self.model._name, binding.id),
            description=_("Stock of %s", binding.display_name),
        ).export_level()

    def export_level(self, binding):
        """Send the level of one product, if both sides don't agree on it already.

        :raise ConnectorError: where the platform refuses it
        """
        self.advisory_lock_or_retry(self._identity_key, retry_seconds=10)
        missing = self._missing_setting()
        if missing:
            return _("Not sent: fill in “%s” on the backend first.", missing)
        domain = [("id", "=", binding.id), ("no_export", "=", False)]
        result = self._send_changed(self._bindings(domain))
        for reason in result.reasons.values():
            raise ConnectorError(reason)
        return str(result)

    def _send_changed(self, bindings):
        """Send the levels on which both sides don't agree yet."""
        result = ImportResult()
        for binding, product in self._products(bindings).items():
            quantity = product[self._quantity_field]
            if self._is_agreed(binding, product, quantity):
                result.note("unchanged")
            else:
                self._send(binding, quantity, result)
        return result

    def _send(self, binding, quantity, result):
        """Send a level; it is absolute, so that sending it twice does no harm."""
        item = binding[self._levels._item_field]
        try:
            self._levels.write_level(binding, self._payload(item, quantity))
        except RetryableConnectorError:
            raise
        except ConnectorError as error:
            result.reasons[binding.display_name] = reason_of(error)
        else:
            self._agree(binding, quantity)
            result.note("updated")

    def _payload(self, item, quantity):
        """Return what is sent; override where the platform wants more."""
        payload, levels = {}, self._levels
        for member, value in levels._constants.items():
            write_path(payload, member, value)
        # An address that names the item says all.
        if "{id}" not in levels._update_path:
            write_path(payload, levels._item_member, self._external(item))
        if levels._place_member:
            write_path(payload, levels._place_member, self._external(self._place))
        amount = self._amount(quantity)
        write_path(payload, levels._quantity_member, amount)
        if levels._any_member:
            write_path(payload, levels._any_member, levels._any_values[amount > 0])
        return payload

    def _external(self, name):
        """Return a name as the platform writes it; numbers are kept as text here."""
        is_text = self._levels._names_are_text or not str(name).isdecimal()
        return name if is_text else int(name)

    def _amount(self, quantity):
        """Return a quantity as the platform takes it: whole pieces, never below 0."""
        return max(int(quantity), 0)
