# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _, api, fields, models
from odoo.exceptions import UserError

from ..exceptions import ConnectorError

#: More records are no choice any more; a job each would be made of them
MAXIMUM_IDS = 1000


class GenericSyncWizard(models.AbstractModel):
    """Choose what to synchronise by hand.

    A connector's wizard adds ``backend_id``, a Many2one of its backend, and one
    Boolean for each of the backend's ``_sync_entities``, named like the entity.
    """

    _name = "generic.sync.wizard"
    _description = "Synchronise"

    since = fields.Datetime(
        string="Changed since",
        help="Left empty, what changed since the last synchronisation is taken",
    )
    until = fields.Datetime(
        string="Changed until",
        help="Left empty, nothing is left out. The next synchronisation takes what "
        "was left out here.",
    )
    external_ids = fields.Text(
        string="Only these",
        help="Ids that the records have on the platform, one a line",
    )
    force = fields.Boolean(
        help="Write unchanged records too, as after edits in Odoo that the "
        "platform's data shall replace",
    )
    dry_run = fields.Boolean(
        string="Only show what would happen",
        help="Reads from the platform and writes nothing, neither here nor there",
    )
    outcome = fields.Html(readonly=True)

    @api.model
    def default_get(self, fields_list):
        """Choose the backend that the wizard was opened from, or the only one."""
        values = super().default_get(fields_list)
        if "backend_id" in fields_list and not values.get("backend_id"):
            values["backend_id"] = self._default_backend().id
        if values.get("backend_id"):
            values.update(self._left_alone(values["backend_id"], fields_list))
        return values

    @api.model
    def _left_alone(self, backend_id, fields_list):
        """Return the entities that lack settings, as not chosen."""
        backend = self.env[self._fields["backend_id"].comodel_name].browse(backend_id)
        lacking = set(backend._sync_entities) - set(backend._exchanged_entities())
        return {name: False for name in lacking if name in fields_list}

    @api.model
    def _default_backend(self):
        backends = self.env[self._fields["backend_id"].comodel_name]
        if self.env.context.get("active_model") == backends._name:
            return backends.browse(self.env.context.get("active_id"))
        found = backends.search([], limit=2)
        return found if len(found) == 1 else backends

    def action_sync(self):
        """Queue the chosen entities in the backend's order, or preview them."""
        self.ensure_one()
        entities = [name for name in self.backend_id._sync_entities if self[name]]
        options = self._options()
        self._check_choice(entities, options)
        if self.dry_run:
            return self._show_preview(entities, options)
        for entity in entities:
            getattr(self.backend_id, "sync_%s" % entity)(**options)
        return self.backend_id._build_notification(
            _("Synchronisation"),
            _("The synchronisation is queued."),
            "success",
            next_action={"type": "ir.actions.act_window_close"},
        )

    def _options(self):
        """Return what differs from a synchronisation without any choice."""
        options = {
            "force": self.force,
            "since": self.since,
            "until": self.until,
            "external_ids": self._chosen_ids(),
        }
        return {name: value for name, value in options.items() if value}

    def _chosen_ids(self):
        lines = (line.strip() for line in (self.external_ids or "").splitlines())
        return list(dict.fromkeys(filter(None, lines)))

    def _check_choice(self, entities, options):
        if not entities:
            raise UserError(_("Choose what to synchronise."))
        if self.until and not self.since:
            raise UserError(_("Enter also since when records have changed."))
        if self.until and self.since > self.until:
            raise UserError(_("The first date lies after the second one."))
        chosen = options.get("external_ids", [])
        if chosen and len(entities) > 1:
            raise UserError(_("Choose one kind of record for the ids entered."))
        if len(chosen) > MAXIMUM_IDS:
            raise UserError(_("Enter at most %d ids.", MAXIMUM_IDS))

    def _show_preview(self, entities, options):
        """Show in the same dialog what would happen."""
        try:
            previews = self.backend_id._preview(entities, **options)
        except ConnectorError as error:
            raise UserError(str(error)) from error
        self.outcome = self.env["ir.qweb"]._render(
            "generic_connector.sync_preview", {"previews": previews}
        )
        return {
            "type": "ir.actions.act_window",
            "name": _("What would happen"),
            "res_model": self._name,
            "res_id": self.id,
            "view_mode": "form",
            "target": "new",
        }
