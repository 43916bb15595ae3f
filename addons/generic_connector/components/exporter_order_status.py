# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import AbstractComponent

from .paths import ABSENT, read_path
from .status_words import status_words


class OrderStatusExporter(AbstractComponent):
    """Tells the platform how far an order that came from it has got in Odoo.

    A status goes forward only: what the platform has reached, or has set aside, stays.
    """

    _name = "generic.order.status.exporter"
    _inherit = "generic.record.exporter"

    #: Path of the status in the platform's order, and the binding's field with it
    _state_path = None
    _state_field = None
    #: How far an order got here (confirmed, delivered, cancelled) → the status there
    #: that says so; one in braces is a setting of the backend, of several the first
    _states = {}
    #: The statuses that an order there passes through, in their order; in any other
    #: one it is left alone
    _sequence = ()
    _cancelled_states = ()
    #: What the sequence calls an order that has no status there
    _no_status = None

    def note_sent(self, bindings):
        """The import has kept the status on the bindings already."""

    def _payload(self, binding):
        """Return the status to send, as dict; empty where there is none."""
        status = self._status(binding.odoo_id)
        return {"status": status} if status and binding.external_id else {}

    def _status(self, order):
        """Return what the platform calls the state of an order, or None."""
        if order.state == "cancel":
            return self._filled(self._states.get("cancelled"))
        if order.state not in ("sale", "done"):
            return None
        delivered = self._is_delivered(order) and self._states.get("delivered")
        return self._filled(delivered or self._states.get("confirmed"))

    def _is_delivered(self, order):
        """Whether all has left; override where more than deliveries counts."""
        known = "delivery_status" in order._fields
        return known and order.delivery_status == "full"

    def _filled(self, status):
        """Return a status, or what the setting in its place names first."""
        return next(iter(status_words(self.backend_record, [status])), None)

    def _is_sent(self, binding, payload):
        return not payload or not self._is_news(
            payload["status"], binding[self._state_field] or self._no_status
        )

    def _is_news(self, status, known):
        """Whether a status leads on from the one that the platform has."""
        sequence = status_words(self.backend_record, self._sequence)
        if known not in sequence:
            return False
        if status in status_words(self.backend_record, self._cancelled_states):
            return True
        return status in sequence and sequence.index(status) > sequence.index(known)

    def _send(self, binding, payload):
        """Send the status, unless the platform is there by now; return what it has.

        It is asked first: the answer to an earlier try may have been lost, and
        somebody may have gone on over there.
        """
        adapter, external_id = self.backend_adapter, binding.external_id
        known = read_path(adapter.read(external_id), self._state_path)
        known = None if known in (ABSENT, None) else str(known)
        if not self._is_news(payload["status"], known or self._no_status):
            return known
        parcel = self._parcel(binding.odoo_id)
        adapter.write_status(external_id, payload["status"], parcel)
        return payload["status"]

    def _parcel(self, order):
        """Return what the last delivery says of its parcel; empty where it says nothing.

        Override where parcels are kept elsewhere.
        """
        if "picking_ids" not in order._fields:
            return {}
        sent_out = order.picking_ids.filtered(
            lambda picking: picking.state == "done"
            and picking.picking_type_code == "outgoing"
        )
        delivery = sent_out.sorted("date_done")[-1:]
        if "carrier_tracking_ref" not in delivery._fields:
            return {}
        return {
            "tracking": delivery.carrier_tracking_ref,
            "carrier": delivery.carrier_id.name,
        }

    def _sent_values(self, binding, answer, payload):
        values = {self._state_field: answer}
        if binding.sync_state == "failed":
            values.update(sync_state="synced", sync_message=False)
        return values
