# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class ZidInventoryAdapter(Component):
    """https://docs.zid.sa"""

    _name = "zid.inventory.adapter"
    _inherit = ["generic.inventory.adapter", "zid.adapter"]
    _apply_on = "zid.product.product"

    _update_path = "/products/{id}/"
    _update_method = "PATCH"
    _item_member = "id"
    _quantity_member = "quantity"
    _item_field = "external_id"


class ZidInventoryExporter(Component):
    _name = "zid.inventory.exporter"
    _inherit = "generic.inventory.exporter"
    _collection = "zid.backend"
    _apply_on = "zid.product.product"


class ZidInventoryListener(Component):
    _name = "zid.inventory.listener"
    _inherit = "generic.inventory.listener"
    _apply_on = "stock.quant"

    _binding_model = "zid.product.product"
