# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class ShopifyProductListener(Component):
    _name = "shopify.product.listener"
    _inherit = "generic.export.listener"
    _apply_on = "product.template"

    _binding_model = "shopify.product.template"
    _part_binding = "shopify.product.product"
    _parts_path = "product_variant_ids"


class ShopifyVariantListener(Component):
    _name = "shopify.variant.listener"
    _inherit = "generic.export.listener"
    _apply_on = "product.product"

    _binding_model = "shopify.product.template"
    _record_path = "product_tmpl_id"
    _part_binding = "shopify.product.product"


class ShopifyOrderStatusListener(Component):
    _name = "shopify.order.status.listener"
    _inherit = "generic.order.status.listener"
    _apply_on = "sale.order"

    _binding_model = "shopify.sale.order"


class ShopifyOrderDeliveryListener(Component):
    _name = "shopify.order.delivery.listener"
    _inherit = "generic.delivery.status.listener"
    _apply_on = "stock.picking"

    _binding_model = "shopify.sale.order"
