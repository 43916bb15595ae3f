# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class ShopifyAdapter(Component):
    """Without the platform's limit: what is measured is not patience."""

    _inherit = "shopify.adapter"

    _rate_per_second = None
