# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import AbstractComponent
from odoo.addons.component_event import skip_if

from .export_listener import is_synchronising


class OrderStatusListener(AbstractComponent):
    """Queues an order that came from the platform when it gets on in Odoo.

    A connector declares one for orders, and one for their deliveries.
    """

    _name = "generic.order.status.listener"
    _inherit = "generic.export.listener"

    #: Fields that are written when an order gets on
    _watched_fields = ("state",)

    def on_record_create(self, record, fields=None):
        """What is new is not the platform's."""

    @skip_if(is_synchronising)
    def on_record_write(self, record, fields=None):
        if fields is None or set(fields) & set(self._watched_fields):
            self._safely(self._changed, record)

    def on_record_unlink(self, record):
        """The platform's orders aren't deleted from here."""


class DeliveryStatusListener(AbstractComponent):
    """Queues an order when one of its deliveries is done, or given up.

    The state of a delivery is computed, and no event tells of it: these fields are
    written with it.
    """

    _name = "generic.delivery.status.listener"
    _inherit = "generic.order.status.listener"

    _record_path = "sale_id"
    _watched_fields = ("date_done", "is_locked")
