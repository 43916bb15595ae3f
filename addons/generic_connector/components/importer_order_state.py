# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _
from odoo.exceptions import UserError

from odoo.addons.component.core import AbstractComponent

from .paths import read_path
from .status_words import status_words


class OrderStates(AbstractComponent):
    """Confirms and cancels orders as their status on the platform says."""

    _name = "generic.order.states"
    _inherit = "base.importer"

    #: Path of the status, and the values that confirm or cancel an order here; one in
    #: braces is a setting of the backend, which may name several
    _state_path = None
    _confirmed_states = ()
    _cancelled_states = ()

    def _apply_states(self, items, bindings):
        """Bring the orders into the state that the platform's status asks for."""
        if not self._state_path:
            return
        confirmed = status_words(self.backend_record, self._confirmed_states)
        cancelled = status_words(self.backend_record, self._cancelled_states)
        for item, binding in zip(items, bindings):
            status = read_path(item.record, self._state_path)
            if status in confirmed:
                self._confirm(item, binding.odoo_id)
            elif status in cancelled:
                self._cancel(item, binding.odoo_id)

    def _confirm(self, item, order):
        if order.state not in ("draft", "sent"):
            return
        moment = order.date_order
        self._change(item, order, "action_confirm")
        # Confirming sets the date to now; the order was placed there earlier.
        if order.state == "sale" and order.date_order != moment:
            order.write({"date_order": moment})

    def _cancel(self, item, order):
        if order.state not in ("cancel", "done"):
            context_order = order.with_context(disable_cancel_warning=True)
            self._change(item, context_order, "action_cancel")

    def _change(self, item, order, action):
        """Change the state; where Odoo refuses, keep the order and say why."""
        try:
            with self.env.cr.savepoint():
                getattr(order, action)()
                item.changed = True
        except UserError as error:
            item.message = _("The order's state was not changed: %s", error.args[0])
