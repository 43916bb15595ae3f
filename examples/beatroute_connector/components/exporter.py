# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class BeatrouteCustomerExporter(Component):
    _name = "beatroute.customer.exporter"
    _inherit = "generic.record.exporter"
    _collection = "beatroute.backend"
    _apply_on = "beatroute.res.partner"

    _only_changes = False
    _required = ("external_id", "name", "street", "locality", "city", "pincode")


class BeatrouteCustomerBatchExporter(Component):
    _name = "beatroute.customer.batch.exporter"
    _inherit = "generic.batch.exporter"
    _collection = "beatroute.backend"
    _apply_on = "beatroute.res.partner"


class BeatrouteSkuExporter(Component):
    _name = "beatroute.sku.exporter"
    _inherit = "generic.record.exporter"
    _collection = "beatroute.backend"
    _apply_on = "beatroute.product.template"

    _only_changes = False
    _required = ("sku_external_id", "description")


class BeatrouteSkuBatchExporter(Component):
    _name = "beatroute.sku.batch.exporter"
    _inherit = "generic.batch.exporter"
    _collection = "beatroute.backend"
    _apply_on = "beatroute.product.template"
