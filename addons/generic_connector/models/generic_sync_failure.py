# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import json

from odoo import _, api, fields, models
from odoo.exceptions import UserError


class GenericSyncFailure(models.Model):
    """A record that could not be synchronised, kept until somebody mends it."""

    _name = "generic.sync.failure"
    _inherit = "generic.protected.search"
    _description = "Synchronisation Failure"
    _order = "write_date desc, id desc"
    _rec_name = "external_id"

    generic_backend_id = fields.Many2one(
        comodel_name="generic.backend",
        string="Backend",
        required=True,
        index=True,
        ondelete="cascade",
    )
    run_id = fields.Many2one(
        comodel_name="generic.sync.run", ondelete="set null", index=True
    )
    binding_model = fields.Selection(
        selection="_selection_binding_model", string="Record type", required=True
    )
    direction = fields.Selection(
        selection=[("import", "Import"), ("export", "Export")],
        required=True,
        default="import",
    )
    external_id = fields.Char(string="External ID", index=True)
    binding_id = fields.Many2oneReference(model_field="binding_model", index=True)
    payload = fields.Text(
        groups="connector_base_backend.connector_manager",
        help="What the platform sent, or was about to be sent",
    )
    reason = fields.Text(required=True)
    tries = fields.Integer(default=1)
    state = fields.Selection(
        selection=[
            ("open", "Open"),
            ("queued", "Being retried"),
            ("solved", "Solved"),
            ("ignored", "Ignored"),
        ],
        required=True,
        default="open",
        index=True,
    )

    _sql_constraints = [
        (
            "record_uniq",
            "unique(generic_backend_id, binding_model, direction, external_id,"
            " binding_id)",
            "A record has one failure only; later ones raise its number of tries.",
        ),
    ]

    @api.model
    def _selection_binding_model(self):
        return self.env["generic.backend"]._selection_binding_model()

    @api.model
    def _record(self, backend, binding_model, direction, failures, run=None):
        """Keep failures, one row a record; a record that failed before is found.

        :param backend: concrete backend
        :param failures: list of dicts with ``external_id`` or ``binding_id``,
            ``reason`` and ``payload`` (anything that JSON can hold)
        """
        known = self._known(backend, binding_model, direction, failures)
        to_create = []
        for failure in failures:
            values = {
                "reason": failure["reason"],
                "payload": json.dumps(failure.get("payload"), default=str),
                "run_id": run and run.id,
                "state": "open",
            }
            key = (failure.get("external_id") or False, failure.get("binding_id") or 0)
            if key in known:
                known[key].write(dict(values, tries=known[key].tries + 1))
            else:
                to_create.append(
                    dict(
                        values,
                        generic_backend_id=backend.generic_backend_id.id,
                        binding_model=binding_model,
                        direction=direction,
                        external_id=key[0],
                        binding_id=key[1],
                    )
                )
        self.create(to_create)

    @api.model
    def _known(self, backend, binding_model, direction, failures):
        external_ids = [f.get("external_id") for f in failures]
        binding_ids = [f.get("binding_id") for f in failures]
        domain = [
            ("generic_backend_id", "=", backend.generic_backend_id.id),
            ("binding_model", "=", binding_model),
            ("direction", "=", direction),
            "|",
            ("external_id", "in", list(filter(None, external_ids))),
            ("binding_id", "in", list(filter(None, binding_ids))),
        ]
        return {
            (failure.external_id, failure.binding_id): failure
            for failure in self.search(domain)
        }

    @api.model
    def _solve(self, backend, binding_model, direction, field_name, values):
        """Close the failures of records that have got through meanwhile."""
        self.search(
            [
                ("generic_backend_id", "=", backend.generic_backend_id.id),
                ("binding_model", "=", binding_model),
                ("direction", "=", direction),
                ("state", "in", ["open", "queued"]),
                (field_name, "in", values),
            ]
        ).write({"state": "solved"})

    def action_open_record(self):
        """Open the record that failed, where Odoo has it already."""
        self.ensure_one()
        bindings = self.env[self.binding_model].with_context(active_test=False)
        binding = bindings.browse(self.binding_id).exists() or bindings.search(
            [
                ("backend_id.generic_backend_id", "=", self.generic_backend_id.id),
                ("external_id", "=", self.external_id),
            ]
        )
        if not binding:
            raise UserError(_("Odoo doesn't have this record yet."))
        return {
            "type": "ir.actions.act_window",
            "res_model": binding._name,
            "res_id": binding.id,
            "view_mode": "form",
        }

    def action_retry(self):
        """Queue a job for each record; its success closes the failure."""
        self._check_may_act()
        for failure in self.sudo():
            failure.state = "queued"
            failure._delay_retry()

    def _check_may_act(self):
        """Let people act on what they see: their companies' failures, and no other."""
        self.check_access_rights("read")
        self.check_access_rule("read")

    def _delay_retry(self):
        self.ensure_one()
        backend = self.generic_backend_id._concrete_backend()._for_sync()
        model = backend.env[self.binding_model]
        description = _("Retry %s", (self.external_id or self.binding_id))
        if self.direction == "import":
            model.with_delay(description=description).import_record(
                backend, self.external_id, force=True
            )
        else:
            binding = model.browse(self.binding_id)
            binding.with_delay(description=description)._export_to_external()

    def action_ignore(self):
        """Leave the record as it is."""
        self._check_may_act()
        self.sudo().write({"state": "ignored"})
