# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class ShopifyProductImporter(Component):
    _name = "shopify.product.importer"
    _inherit = "generic.product.importer"
    _collection = "shopify.backend"
    _apply_on = "shopify.product.template"

    _match_keys = [("default_code", "variants[0].sku")]
    _deletion = "archive"


class ShopifyProductBatchImporter(Component):
    _name = "shopify.product.batch.importer"
    _inherit = "generic.batch.importer"
    _collection = "shopify.backend"
    _apply_on = "shopify.product.template"

    _overlap_seconds = 120


class ShopifyCustomerImporter(Component):
    _name = "shopify.customer.importer"
    _inherit = "generic.customer.importer"
    _collection = "shopify.backend"
    _apply_on = "shopify.res.partner"

    _match_keys = [("email", "email")]
    _deletion = "archive"


class ShopifyCustomerBatchImporter(Component):
    _name = "shopify.customer.batch.importer"
    _inherit = "generic.batch.importer"
    _collection = "shopify.backend"
    _apply_on = "shopify.res.partner"

    _overlap_seconds = 120


class ShopifyOrderImporter(Component):
    _name = "shopify.order.importer"
    _inherit = "generic.order.importer"
    _collection = "shopify.backend"
    _apply_on = "shopify.sale.order"

    _dependencies = [
        ("shopify.res.partner", "customer.id"),
        ("shopify.product.template", "line_items[].product_id"),
    ]
    _line_references = [("shopify.product.product", "line_items[].variant_id")]
    _sku_path = "line_items[].sku"
    _lines = [
        ("line_items", "order.line.import.mapper"),
        ("shipping_lines", "shipping.line.import.mapper"),
    ]
    _customer_path = "customer.id"
    _customer_binding = "shopify.res.partner"
    _guest = {
        "email": "email",
        "name": "billing_address.name",
        "phone": "billing_address.phone",
    }
    _addresses = {
        "partner_invoice_id": "billing_address",
        "partner_shipping_id": "shipping_address",
    }
    _address = {
        "name": "name",
        "street": "address1",
        "street2": "address2",
        "city": "city",
        "zip": "zip",
        "country_code": "country_code",
        "state_code": "province_code",
        "phone": "phone",
        "company_name": "company",
    }
    _totals = {"amount_total": "external_total", "amount_tax": "external_tax"}


class ShopifyOrderBatchImporter(Component):
    _name = "shopify.order.batch.importer"
    _inherit = "generic.batch.importer"
    _collection = "shopify.backend"
    _apply_on = "shopify.sale.order"

    _overlap_seconds = 120
