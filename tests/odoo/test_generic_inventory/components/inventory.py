# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class LevelAdapter(Component):
    _name = "test.inventory.adapter"
    _inherit = ["generic.inventory.adapter", "shopify.adapter"]
    _apply_on = "shopify.product.product"

    _list_path = "/inventory_levels.json"
    _list_envelope = "inventory_levels"
    _update_path = "/inventory_levels/set.json"
    _update_method = "POST"
    _record_envelope = "inventory_level"
    _plain_body = True
    _item_member = "inventory_item_id"
    _place_member = "location_id"
    _place_parameter = "location_ids"
    _quantity_member = "available"
    _item_field = "external_inventory_item"
    _place_field = "external_location"


class LevelExporter(Component):
    _name = "test.inventory.exporter"
    _inherit = "generic.inventory.exporter"
    _collection = "shopify.backend"
    _apply_on = "shopify.product.product"

    _page_size = 2


class LevelImporter(Component):
    _name = "test.inventory.importer"
    _inherit = "generic.inventory.importer"
    _collection = "shopify.backend"
    _apply_on = "shopify.product.product"
