# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class ShopifyProductExporter(Component):
    _name = "shopify.product.exporter"
    _inherit = "generic.product.exporter"
    _collection = "shopify.backend"
    _apply_on = "shopify.product.template"

    _required = ("title",)
    _maximum_lengths = {"title": 255}


class ShopifyProductBatchExporter(Component):
    _name = "shopify.product.batch.exporter"
    _inherit = "generic.batch.exporter"
    _collection = "shopify.backend"
    _apply_on = "shopify.product.template"


class ShopifyOrderStatusExporter(Component):
    _name = "shopify.order.status.exporter"
    _inherit = "generic.order.status.exporter"
    _collection = "shopify.backend"
    _apply_on = "shopify.sale.order"

    _state_path = "fulfillment_status"
    _state_field = "external_fulfillment_status"
    _states = {"delivered": "fulfilled"}
    _sequence = ("unfulfilled", "partial", "fulfilled")
    _no_status = "unfulfilled"


class ShopifyOrderBatchExporter(Component):
    _name = "shopify.order.batch.exporter"
    _inherit = "generic.batch.exporter"
    _collection = "shopify.backend"
    _apply_on = "shopify.sale.order"
