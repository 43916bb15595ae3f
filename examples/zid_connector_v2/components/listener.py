# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class ZidOrderStatusListener(Component):
    _name = "zid.order.status.listener"
    _inherit = "generic.order.status.listener"
    _apply_on = "sale.order"

    _binding_model = "zid.sale.order"


class ZidOrderDeliveryListener(Component):
    _name = "zid.order.delivery.listener"
    _inherit = "generic.delivery.status.listener"
    _apply_on = "stock.picking"

    _binding_model = "zid.sale.order"
