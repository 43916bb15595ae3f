# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component
from odoo.addons.generic_connector.components.mapper import (
    boolean,
    country_code,
    decimal,
    join,
    moment,
)
from odoo.addons.generic_connector.components.mapper_order import (
    pricelist_currency,
    product,
    tax_rate,
)


class ZidProductImportMapper(Component):
    _name = "zid.product.import.mapper"
    _inherit = "generic.import.mapper"
    _collection = "zid.backend"
    _apply_on = "zid.product.template"

    _defaults = {"detailed_type": "product"}

    direct = [
        (join("name.en", fallback=("name.ar", "sku", "id")), "name"),
        (decimal("price"), "list_price"),
        (boolean("is_published"), "external_published"),
    ]


class ZidVariantImportMapper(Component):
    _name = "zid.variant.import.mapper"
    _inherit = "generic.part.import.mapper"
    _collection = "zid.backend"
    _apply_on = "zid.product.product"

    direct = [
        ("sku", "default_code"),
        ("barcode", "barcode"),
        (decimal("price"), "external_price"),
    ]


class ZidCustomerImportMapper(Component):
    _name = "zid.customer.import.mapper"
    _inherit = "generic.import.mapper"
    _collection = "zid.backend"
    _apply_on = "zid.res.partner"

    _defaults = {"customer_rank": 1}

    direct = [
        ("name", "name"),
        ("email", "email"),
        ("mobile", "mobile"),
        ("city.name", "city"),
        (country_code("city.country_code"), "country_id"),
    ]


class ZidOrderImportMapper(Component):
    _name = "zid.order.import.mapper"
    _inherit = "generic.import.mapper"
    _collection = "zid.backend"
    _apply_on = "zid.sale.order"

    direct = [
        ("code", "client_order_ref"),
        ("order_status.code", "external_order_status"),
        ("payment_status", "external_payment_status"),
        (pricelist_currency("currency_code"), "pricelist_id"),
        ("customer_note", "note"),
        (decimal("order_total"), "external_total"),
        (moment("created_at", "local-spaced", zone="timezone"), "date_order"),
    ]


class ZidOrderLineImportMapper(Component):
    _name = "zid.order.line.import.mapper"
    _inherit = "generic.order.line.import.mapper"
    _collection = "zid.backend"
    _apply_on = "sale.order.line"
    _usage = "order.line.import.mapper"

    _external_field = "zid_external_id"
    _unknown_product = "zid_connector_v2.product_unknown"

    direct = [
        (product("id", binding="zid.product.product", sku="sku"), "product_id"),
        ("name", "name"),
        (decimal("quantity"), "product_uom_qty"),
        (decimal("net_price_with_additions"), "price_unit"),
        (tax_rate("tax_percentage", percent=True), "tax_id"),
    ]


class ZidShippingImportMapper(Component):
    _name = "zid.shipping.import.mapper"
    _inherit = "generic.shipping.line.import.mapper"
    _collection = "zid.backend"
    _apply_on = "sale.order.line"
    _usage = "shipping.import.mapper"

    _external_key = "code"
    _external_field = "zid_external_id"
    _product = "zid_connector_v2.product_shipping"

    direct = [
        ("title", "name"),
        (decimal("value"), "price_unit"),
    ]
