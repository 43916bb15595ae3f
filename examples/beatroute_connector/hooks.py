# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.generic_connector.hooks import keep_used_products


def uninstall_hook(cr, registry):
    """Keep the products that orders refer to."""
    keep_used_products(cr, "beatroute_connector")
