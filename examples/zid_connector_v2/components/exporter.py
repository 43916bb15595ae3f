# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class ZidOrderStatusExporter(Component):
    _name = "zid.order.status.exporter"
    _inherit = "generic.order.status.exporter"
    _collection = "zid.backend"
    _apply_on = "zid.sale.order"

    _state_path = "order_status.code"
    _state_field = "external_order_status"
    _states = {
        "confirmed": "preparing",
        "delivered": "indelivery",
        "cancelled": "cancelled",
    }
    _sequence = ("new", "preparing", "ready", "indelivery", "delivered")
    _cancelled_states = ("canceled", "cancelled")


class ZidOrderBatchExporter(Component):
    _name = "zid.order.batch.exporter"
    _inherit = "generic.batch.exporter"
    _collection = "zid.backend"
    _apply_on = "zid.sale.order"
