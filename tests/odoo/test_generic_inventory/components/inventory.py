# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class LevelAdapter(Component):
    _inherit = "shopify.inventory.adapter"

    _place_parameter = "location_ids"


class LevelExporter(Component):
    _inherit = "shopify.inventory.exporter"

    _page_size = 2
