# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class CalendarEvent(models.Model):
    _inherit = "calendar.event"

    beatroute_calendar_event_ids = fields.One2many(
        comodel_name="beatroute.calendar.event",
        inverse_name="odoo_id",
        string="BeatRoute visits",
        context={"active_test": False},
        groups="connector_base_backend.connector_user",
    )
