# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""Orders of a platform that takes a status, in the place of Shopify's fulfilments."""

from odoo.addons.component.core import Component


class OrderAdapter(Component):
    _inherit = "shopify.order.adapter"

    _status_path = "/orders/{id}/status.json"
    _status_member = "order.status"
    _status_order_member = "order.id"
    _status_tracking_member = None
    _status_carrier_member = None
    _status_parts_path = None
    _status_part_member = None


class OrderStatusExporter(Component):
    _inherit = "shopify.order.status.exporter"

    _states = {
        "confirmed": "packing",
        "delivered": "{stock_location}",
        "cancelled": "cancelled",
    }
    _sequence = ("new", "packing", "{stock_location}", "arrived")
    _cancelled_states = ("canceled", "cancelled")
    _no_status = None
