# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class ZidProductImporter(Component):
    _name = "zid.product.importer"
    _inherit = "generic.product.importer"
    _collection = "zid.backend"
    _apply_on = "zid.product.template"

    _match_keys = [("default_code", "sku")]
    _deletion = "archive"


class ZidProductBatchImporter(Component):
    _name = "zid.product.batch.importer"
    _inherit = "generic.batch.importer"
    _collection = "zid.backend"
    _apply_on = "zid.product.template"

    _overlap_seconds = 120


class ZidCustomerImporter(Component):
    _name = "zid.customer.importer"
    _inherit = "generic.customer.importer"
    _collection = "zid.backend"
    _apply_on = "zid.res.partner"

    _match_keys = [("email", "email")]
    _deletion = "archive"


class ZidCustomerBatchImporter(Component):
    _name = "zid.customer.batch.importer"
    _inherit = "generic.batch.importer"
    _collection = "zid.backend"
    _apply_on = "zid.res.partner"

    _overlap_seconds = 120


class ZidOrderImporter(Component):
    _name = "zid.order.importer"
    _inherit = "generic.order.importer"
    _collection = "zid.backend"
    _apply_on = "zid.sale.order"

    _dependencies = [
        ("zid.res.partner", "customer.id"),
        ("zid.product.template", "products[].parent_id|id"),
    ]
    _line_references = [("zid.product.product", "products[].id")]
    _sku_path = "products[].sku"
    _lines = [
        ("products", "order.line.import.mapper"),
        ("payment.invoice", "shipping.import.mapper"),
    ]
    _only_lines = {
        "shipping.import.mapper": (
            "code",
            ("shipping", "shipping_discount", "zid_cod"),
        ),
    }
    _state_path = "order_status.code"
    _confirmed_states = ("preparing", "ready", "indelivery", "delivered")
    _cancelled_states = ("canceled", "cancelled")
    _customer_path = "customer.id"
    _customer_binding = "zid.res.partner"
    _guest = {
        "email": "customer.email",
        "name": "customer.name",
        "phone": "customer.mobile",
    }
    _totals = {"amount_total": "external_total"}


class ZidOrderBatchImporter(Component):
    _name = "zid.order.batch.importer"
    _inherit = "generic.batch.importer"
    _collection = "zid.backend"
    _apply_on = "zid.sale.order"

    _overlap_seconds = 86400
