from odoo.addons.generic_connector.hooks import keep_used_products

from . import components
from . import controllers
from . import models
from . import wizards


def uninstall_hook(cr, registry):
    keep_used_products(cr, "shopify_connector")
