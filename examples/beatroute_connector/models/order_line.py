# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class SaleOrderLine(models.Model):
    _inherit = "sale.order.line"

    beatroute_external_id = fields.Char(
        string="BeatRoute ID",
        copy=False,
        index=True,
        help="Line of the BeatRoute order from which this line comes",
    )
