# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class BeatrouteCustomerImporter(Component):
    _name = "beatroute.customer.importer"
    _inherit = "generic.customer.importer"
    _collection = "beatroute.backend"
    _apply_on = "beatroute.res.partner"

    _match_keys = [("ref", "external_id")]


class BeatrouteCustomerBatchImporter(Component):
    _name = "beatroute.customer.batch.importer"
    _inherit = "generic.batch.importer"
    _collection = "beatroute.backend"
    _apply_on = "beatroute.res.partner"

    _overlap_seconds = 120
    _parallel_jobs = 4


class BeatrouteSkuImporter(Component):
    _name = "beatroute.sku.importer"
    _inherit = "generic.importer"
    _collection = "beatroute.backend"
    _apply_on = "beatroute.product.template"

    _match_keys = [("default_code", "sku_external_id")]


class BeatrouteSkuBatchImporter(Component):
    _name = "beatroute.sku.batch.importer"
    _inherit = "generic.batch.importer"
    _collection = "beatroute.backend"
    _apply_on = "beatroute.product.template"

    _overlap_seconds = 120
    _parallel_jobs = 4


class BeatrouteOrderImporter(Component):
    _name = "beatroute.order.importer"
    _inherit = "generic.order.importer"
    _collection = "beatroute.backend"
    _apply_on = "beatroute.sale.order"

    _dependencies = [
        ("beatroute.res.partner", "retailer_erp_id"),
        ("beatroute.product.template", "details[].sku_erp_id"),
    ]
    _sku_path = "details[].sku_erp_id"
    _lines = [("details", "order.line.import.mapper")]
    _customer_path = "retailer_erp_id"
    _customer_binding = "beatroute.res.partner"
    _totals = {"amount_total": "external_total"}


class BeatrouteOrderBatchImporter(Component):
    _name = "beatroute.order.batch.importer"
    _inherit = "generic.batch.importer"
    _collection = "beatroute.backend"
    _apply_on = "beatroute.sale.order"

    _overlap_seconds = 120
    _parallel_jobs = 4


class BeatrouteVisitImporter(Component):
    _name = "beatroute.visit.importer"
    _inherit = "generic.importer"
    _collection = "beatroute.backend"
    _apply_on = "beatroute.calendar.event"

    _dependencies = [("beatroute.res.partner", "{visit_customer_member}")]


class BeatrouteVisitBatchImporter(Component):
    _name = "beatroute.visit.batch.importer"
    _inherit = "generic.batch.importer"
    _collection = "beatroute.backend"
    _apply_on = "beatroute.calendar.event"

    _overlap_seconds = 120
    _parallel_jobs = 4
