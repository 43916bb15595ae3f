# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class BeatrouteCalendarEvent(models.Model):
    _name = "beatroute.calendar.event"
    _description = "BeatRoute Visit"
    _inherit = "generic.binding"
    _inherits = {"calendar.event": "odoo_id"}

    backend_id = fields.Many2one(
        comodel_name="beatroute.backend",
        string="BeatRoute backend",
        required=True,
        index=True,
        ondelete="restrict",
    )
    odoo_id = fields.Many2one(
        comodel_name="calendar.event",
        string="Odoo visit",
        required=True,
        index=True,
        ondelete="restrict",
    )
    customer_id = fields.Many2one(
        comodel_name="res.partner",
        string="Visited customer",
        index=True,
        ondelete="set null",
    )
    external_visitor = fields.Char(string="Visited by")
    external_outcome = fields.Char(string="Outcome")
