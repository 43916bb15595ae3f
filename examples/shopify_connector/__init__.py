from . import components
from . import controllers
from . import models
from . import wizards

from odoo.addons.generic_connector.hooks import keep_used_products


def uninstall_hook(cr, registry):
    keep_used_products(cr, "shopify_connector")
