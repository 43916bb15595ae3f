# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _, api, fields, models
from odoo.exceptions import UserError


class GenericSyncWizard(models.AbstractModel):
    """Choose what to synchronise by hand.

    A connector's wizard adds ``backend_id``, a Many2one of its backend, and one
    Boolean for each of the backend's ``_sync_entities``, named like the entity.
    """

    _name = "generic.sync.wizard"
    _description = "Synchronise"

    force = fields.Boolean(
        help="Write unchanged records too, as after edits in Odoo that the "
        "platform's data shall replace",
    )

    @api.model
    def default_get(self, fields_list):
        """Choose the backend that the wizard was opened from, or the only one."""
        values = super().default_get(fields_list)
        if "backend_id" in fields_list and not values.get("backend_id"):
            values["backend_id"] = self._default_backend().id
        return values

    @api.model
    def _default_backend(self):
        backends = self.env[self._fields["backend_id"].comodel_name]
        if self.env.context.get("active_model") == backends._name:
            return backends.browse(self.env.context.get("active_id"))
        found = backends.search([], limit=2)
        return found if len(found) == 1 else backends

    def action_sync(self):
        """Queue the chosen entities, in the backend's order."""
        self.ensure_one()
        entities = [name for name in self.backend_id._sync_entities if self[name]]
        if not entities:
            raise UserError(_("Choose what to synchronise."))
        options = {"force": True} if self.force else {}
        for entity in entities:
            getattr(self.backend_id, "sync_%s" % entity)(**options)
        return self.backend_id._build_notification(
            _("Synchronisation"),
            _("The synchronisation is queued."),
            "success",
            next_action={"type": "ir.actions.act_window_close"},
        )
