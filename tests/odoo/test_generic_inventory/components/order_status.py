# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class OrderAdapter(Component):
    _inherit = "shopify.order.adapter"

    _status_path = "/orders/{id}/status.json"
    _status_member = "order.status"
    _status_order_member = "order.id"


class OrderStatusExporter(Component):
    _name = "test.order.status.exporter"
    _inherit = "generic.order.status.exporter"
    _collection = "shopify.backend"
    _apply_on = "shopify.sale.order"

    _state_path = "fulfillment_status"
    _state_field = "external_fulfillment_status"
    _states = {
        "confirmed": "packing",
        "delivered": "{stock_location}",
        "cancelled": "cancelled",
    }
    _sequence = ("new", "packing", "{stock_location}", "arrived")
    _cancelled_states = ("canceled", "cancelled")


class OrderBatchExporter(Component):
    _name = "test.order.batch.exporter"
    _inherit = "generic.batch.exporter"
    _collection = "shopify.backend"
    _apply_on = "shopify.sale.order"


class OrderStatusListener(Component):
    _name = "test.order.status.listener"
    _inherit = "generic.order.status.listener"
    _apply_on = "sale.order"

    _binding_model = "shopify.sale.order"


class OrderDeliveryListener(Component):
    _name = "test.order.delivery.listener"
    _inherit = "generic.delivery.status.listener"
    _apply_on = "stock.picking"

    _binding_model = "shopify.sale.order"
