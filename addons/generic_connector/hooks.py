# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import SUPERUSER_ID, api


def keep_used_products(cr, module):
    """Archive the module's own products that documents refer to, and let them go.

    For the ``uninstall_hook`` of connectors that bring products for shipping or
    discounts. What an order shows can't be deleted: it would be left behind with an
    external id of a module that is gone.

    :param module: technical name of the connector
    """
    env = api.Environment(cr, SUPERUSER_ID, {})
    names = env["ir.model.data"].search(
        [("module", "=", module), ("model", "=", "product.product")]
    )
    products = env["product.product"].browse(names.mapped("res_id")).exists()
    used = products - products._filter_to_unlink()
    used.write({"active": False})
    used.product_tmpl_id.write({"active": False})
    env["ir.model.data"].search(
        [
            ("module", "=", module),
            "|",
            "&",
            ("model", "=", "product.product"),
            ("res_id", "in", used.ids),
            "&",
            ("model", "=", "product.template"),
            ("res_id", "in", used.product_tmpl_id.ids),
        ]
    ).unlink()
