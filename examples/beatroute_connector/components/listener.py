# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class BeatrouteCustomerListener(Component):
    _name = "beatroute.customer.listener"
    _inherit = "generic.export.listener"
    _apply_on = "res.partner"

    _binding_model = "beatroute.res.partner"


class BeatrouteSkuListener(Component):
    _name = "beatroute.sku.listener"
    _inherit = "generic.export.listener"
    _apply_on = "product.template"

    _binding_model = "beatroute.product.template"


class BeatrouteSkuPricelistListener(Component):
    _name = "beatroute.sku.pricelist.listener"
    _inherit = "generic.pricelist.listener"
    _apply_on = "product.pricelist.item"

    _binding_model = "beatroute.product.template"
