# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component
from odoo.addons.generic_connector.components.mapper import (
    boolean,
    decimal,
    moment,
    record_name,
    reference,
    values,
)
from odoo.addons.generic_connector.components.mapper_export import (
    export_pricelist_price,
    export_related,
    export_setting,
    export_values,
)
from odoo.addons.generic_connector.components.mapper_order import product


class BeatrouteCustomerImportMapper(Component):
    _name = "beatroute.customer.import.mapper"
    _inherit = "generic.import.mapper"
    _collection = "beatroute.backend"
    _apply_on = "beatroute.res.partner"

    _defaults = {"customer_rank": 1}

    direct = [
        ("id", "external_number"),
        ("external_id", "ref"),
        ("name", "name"),
        (values("status", {"1": True, "2": False}), "active"),
        ("email", "email"),
        ("mobile", "mobile"),
        ("landline", "phone"),
        ("street", "street"),
        ("locality", "street2"),
        ("city", "city"),
        ("pincode", "zip"),
        (record_name("state"), "state_id"),
        (record_name("country"), "country_id"),
    ]


class BeatrouteCustomerExportMapper(Component):
    _name = "beatroute.customer.export.mapper"
    _inherit = "generic.export.mapper"
    _collection = "beatroute.backend"
    _apply_on = "beatroute.res.partner"

    direct = [
        ("ref", "external_id"),
        ("name", "name"),
        (export_setting("customer_type"), "type"),
        (export_values("active", {"true": "1", "false": "2"}), "status"),
        ("email", "email"),
        ("mobile", "mobile"),
        ("phone", "landline"),
        ("street", "street"),
        ("street2", "locality"),
        ("city", "city"),
        ("zip", "pincode"),
        (export_related("state_id", "name"), "state"),
        (export_related("country_id", "name"), "country"),
    ]


class BeatrouteSkuImportMapper(Component):
    _name = "beatroute.sku.import.mapper"
    _inherit = "generic.import.mapper"
    _collection = "beatroute.backend"
    _apply_on = "beatroute.product.template"

    _defaults = {"detailed_type": "product"}

    direct = [
        ("id", "external_number"),
        ("sku_external_id", "default_code"),
        ("description", "name"),
        ("detail_description", "description_sale"),
        (boolean("is_available"), "sale_ok"),
    ]


class BeatrouteSkuExportMapper(Component):
    _name = "beatroute.sku.export.mapper"
    _inherit = "generic.export.mapper"
    _collection = "beatroute.backend"
    _apply_on = "beatroute.product.template"

    direct = [
        ("default_code", "sku_external_id"),
        ("name", "description"),
        ("description_sale", "detail_description"),
        (export_pricelist_price("list_price"), "price"),
    ]


class BeatrouteOrderImportMapper(Component):
    _name = "beatroute.order.import.mapper"
    _inherit = "generic.import.mapper"
    _collection = "beatroute.backend"
    _apply_on = "beatroute.sale.order"

    direct = [
        ("orderId", "client_order_ref"),
        (moment("dateTime", "local-spaced", zone="timezone"), "date_order"),
        ("distributor_erp_id", "external_distributor"),
        ("added_by_name", "external_salesperson"),
        (decimal("order_value"), "external_total"),
        ("status", "external_status"),
        ("remarks", "note"),
    ]


class BeatrouteOrderLineImportMapper(Component):
    _name = "beatroute.order.line.import.mapper"
    _inherit = "generic.order.line.import.mapper"
    _collection = "beatroute.backend"
    _apply_on = "sale.order.line"
    _usage = "order.line.import.mapper"

    _external_key = "sku_erp_id"
    _external_field = "beatroute_external_id"
    _unknown_product = "beatroute_connector.product_unknown"

    direct = [
        (
            product(
                "sku_erp_id",
                binding="beatroute.product.template",
                sku="sku_erp_id",
            ),
            "product_id",
        ),
        (decimal("quantity"), "product_uom_qty"),
        (decimal("base_price"), "price_unit"),
    ]


class BeatrouteVisitImportMapper(Component):
    _name = "beatroute.visit.import.mapper"
    _inherit = "generic.import.mapper"
    _collection = "beatroute.backend"
    _apply_on = "beatroute.calendar.event"

    _defaults = {"user_id": False}

    direct = [
        ("{visit_subject_member}", "name"),
        (moment("{visit_start_member}", "local-spaced", zone="timezone"), "start"),
        (moment("{visit_stop_member}", "local-spaced", zone="timezone"), "stop"),
        (
            reference("{visit_customer_member}", binding="beatroute.res.partner"),
            "customer_id",
        ),
        ("{visit_visitor_member}", "external_visitor"),
        ("{visit_outcome_member}", "external_outcome"),
        ("{visit_note_member}", "description"),
    ]
