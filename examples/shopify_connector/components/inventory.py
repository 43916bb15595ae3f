# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class ShopifyInventoryAdapter(Component):
    """https://shopify.dev/docs/api/admin-rest/2024-04/resources/inventorylevel"""

    _name = "shopify.inventory.adapter"
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
    _quantity_member = "available"
    _item_field = "external_inventory_item"
    _place_field = "stock_location"


class ShopifyInventoryExporter(Component):
    _name = "shopify.inventory.exporter"
    _inherit = "generic.inventory.exporter"
    _collection = "shopify.backend"
    _apply_on = "shopify.product.product"


class ShopifyInventoryListener(Component):
    _name = "shopify.inventory.listener"
    _inherit = "generic.inventory.listener"
    _apply_on = "stock.quant"

    _binding_model = "shopify.product.product"


class ShopifyInventoryImporter(Component):
    _name = "shopify.inventory.importer"
    _inherit = "generic.inventory.importer"
    _collection = "shopify.backend"
    _apply_on = "shopify.product.product"
