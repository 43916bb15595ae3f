# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component
from odoo.addons.generic_connector.components.mapper import (
    country_code,
    datetime_utc,
    decimal,
    html_to_text,
    join,
    state_code,
    values,
)
from odoo.addons.generic_connector.components.mapper_export import (
    export_html,
    export_money,
    export_values,
)
from odoo.addons.generic_connector.components.mapper_order import (
    pricelist_currency,
    product,
    taxes,
)


class ShopifyProductImportMapper(Component):
    _name = "shopify.product.import.mapper"
    _inherit = "generic.import.mapper"
    _collection = "shopify.backend"
    _apply_on = "shopify.product.template"

    _defaults = {"detailed_type": "product"}

    direct = [
        ("title", "name"),
        (html_to_text("body_html"), "description_sale"),
        ("vendor", "external_vendor"),
        ("handle", "external_handle"),
        (
            values("status", {"active": True, "draft": True, "archived": False}),
            "active",
        ),
        (decimal("variants[0].price"), "list_price"),
    ]


class ShopifyVariantImportMapper(Component):
    _name = "shopify.variant.import.mapper"
    _inherit = "generic.part.import.mapper"
    _collection = "shopify.backend"
    _apply_on = "shopify.product.product"

    direct = [
        ("sku", "default_code"),
        ("barcode", "barcode"),
        (decimal("price"), "external_price"),
        (decimal("weight"), "weight"),
        ("inventory_item_id", "external_inventory_item"),
    ]


class ShopifyProductExportMapper(Component):
    _name = "shopify.product.export.mapper"
    _inherit = "generic.product.export.mapper"
    _collection = "shopify.backend"
    _apply_on = "shopify.product.template"

    direct = [
        ("name", "title"),
        (export_html("description_sale"), "body_html"),
        (export_values("active", {"true": "active", "false": "archived"}), "status"),
        (export_money("list_price"), "variants[0].price"),
        ("default_code", "variants[0].sku"),
    ]


class ShopifyVariantExportMapper(Component):
    _name = "shopify.variant.export.mapper"
    _inherit = "generic.export.mapper"
    _collection = "shopify.backend"
    _apply_on = "shopify.product.product"

    direct = [
        ("default_code", "sku"),
        ("barcode", "barcode"),
        ("weight", "weight"),
    ]


class ShopifyCustomerImportMapper(Component):
    _name = "shopify.customer.import.mapper"
    _inherit = "generic.import.mapper"
    _collection = "shopify.backend"
    _apply_on = "shopify.res.partner"

    _defaults = {"customer_rank": 1}

    direct = [
        (join("first_name", "last_name", fallback=("email", "phone", "id")), "name"),
        ("email", "email"),
        ("phone", "phone"),
        ("note", "comment"),
        ("default_address.address1", "street"),
        ("default_address.address2", "street2"),
        ("default_address.city", "city"),
        ("default_address.zip", "zip"),
        (country_code("default_address.country_code"), "country_id"),
        (
            state_code(
                "default_address.province_code",
                country="default_address.country_code",
            ),
            "state_id",
        ),
    ]


class ShopifyOrderImportMapper(Component):
    _name = "shopify.order.import.mapper"
    _inherit = "generic.import.mapper"
    _collection = "shopify.backend"
    _apply_on = "shopify.sale.order"

    direct = [
        ("name", "client_order_ref"),
        (datetime_utc("created_at"), "date_order"),
        (datetime_utc("cancelled_at"), "external_cancelled_at"),
        (pricelist_currency("currency"), "pricelist_id"),
        ("financial_status", "external_financial_status"),
        ("fulfillment_status", "external_fulfillment_status"),
        ("note", "note"),
        (decimal("total_price"), "external_total"),
        (decimal("total_tax"), "external_tax"),
    ]


class ShopifyOrderLineImportMapper(Component):
    _name = "shopify.order.line.import.mapper"
    _inherit = "generic.order.line.import.mapper"
    _collection = "shopify.backend"
    _apply_on = "sale.order.line"
    _usage = "order.line.import.mapper"

    _external_field = "shopify_external_id"
    _unknown_product = "shopify_connector.product_unknown"
    _discount_path = "total_discount"
    _discount_product = "shopify_connector.product_discount"

    direct = [
        (
            product("variant_id", binding="shopify.product.product", sku="sku"),
            "product_id",
        ),
        ("title", "name"),
        (decimal("quantity"), "product_uom_qty"),
        (decimal("price"), "price_unit"),
        (
            taxes("tax_lines", rate="rate", title="title", included="taxes_included"),
            "tax_id",
        ),
    ]


class ShopifyShippingLineImportMapper(Component):
    _name = "shopify.shipping.line.import.mapper"
    _inherit = "generic.shipping.line.import.mapper"
    _collection = "shopify.backend"
    _apply_on = "sale.order.line"
    _usage = "shipping.line.import.mapper"

    _external_field = "shopify_external_id"
    _product = "shopify_connector.product_shipping"

    direct = [
        ("title", "name"),
        (decimal("price"), "price_unit"),
        (
            taxes("tax_lines", rate="rate", title="title", included="taxes_included"),
            "tax_id",
        ),
    ]
