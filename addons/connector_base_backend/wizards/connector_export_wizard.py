# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import json

from odoo import _, api, fields, models
from odoo.exceptions import UserError

EXPORTABLE_MODELS = (
    "product.product",
    "product.template",
    "res.partner",
    "sale.order",
    "stock.picking",
    "account.move",
)


class ConnectorExportWizard(models.TransientModel):
    _name = "connector.export.wizard"
    _description = "Export to Connectors"

    res_model = fields.Char(
        string="Model",
        required=True,
        default=lambda self: self.env.context.get("active_model"),
    )
    res_ids = fields.Char(
        string="Record ids",
        required=True,
        default=lambda self: json.dumps(self.env.context.get("active_ids", [])),
        help="JSON list of the chosen records' ids",
    )
    record_count = fields.Integer(
        string="Records chosen", compute="_compute_record_count"
    )
    available_backend_ids = fields.Many2many(
        comodel_name="connector.base.backend",
        compute="_compute_available_backend_ids",
    )
    backend_ids = fields.Many2many(
        comodel_name="connector.base.backend",
        string="Backends",
        default=lambda self: self._default_backend_ids(),
        domain="[('id', 'in', available_backend_ids)]",
    )

    @api.model
    def _default_backend_ids(self):
        """Choose the backend for the user where there is only one."""
        backends = self._exporting_backends(self.env.context.get("active_model"))
        return backends if len(backends) == 1 else backends.browse()

    @api.model
    def _exporting_backends(self, model_name):
        """Return the active backends of the user's companies that can export it."""
        backends = self.env["connector.base.backend"].search(
            [("active", "=", True), ("company_id", "in", self.env.companies.ids)]
        )
        return backends.filtered(lambda backend: backend._export_method(model_name))

    @api.depends("res_ids")
    def _compute_record_count(self):
        for wizard in self:
            wizard.record_count = len(wizard._record_ids())

    @api.depends("res_model")
    def _compute_available_backend_ids(self):
        for wizard in self:
            wizard.available_backend_ids = self._exporting_backends(wizard.res_model)

    def _record_ids(self):
        return json.loads(self.res_ids or "[]")

    def action_export(self):
        """Send the records to each chosen backend and say what came of it."""
        self.ensure_one()
        self._check_choice()
        answers = [
            (backend, backend.export_records(self.res_model, self._record_ids()))
            for backend in self.backend_ids
        ]
        return self._closing_notification(answers)

    def _check_choice(self):
        if not self._record_ids():
            raise UserError(_("Choose the records to export first."))
        if not self.backend_ids:
            raise UserError(_("Choose at least one backend."))
        refused = self.backend_ids - self.available_backend_ids
        if refused:
            raise UserError(
                _(
                    "These backends can't export the chosen records: %s",
                    ", ".join(refused.mapped("name")),
                )
            )

    def _closing_notification(self, answers):
        """Join the backends' notifications into one that closes the dialog.

        Without ``next`` the dialog would stay open behind the notification.
        """
        parts = [
            (backend.name, (answer or {}).get("params", {}))
            for backend, answer in answers
        ]
        fine = all(part.get("type", "success") == "success" for _name, part in parts)
        return {
            "type": "ir.actions.client",
            "tag": "display_notification",
            "params": {
                "title": _("Export to Connectors"),
                "message": "\n".join(
                    "%s: %s" % (name, part.get("message", _("done")))
                    for name, part in parts
                ),
                "type": "success" if fine else "warning",
                "sticky": not fine,
                "next": {"type": "ir.actions.act_window_close"},
            },
        }

    def _register_hook(self):
        """Bring the Action menus in line with the apps that are installed.

        A registry that was loaded without installing or updating a module, as
        each worker does at start, has nothing to bring in line.
        """
        res = super()._register_hook()
        if self.pool.updated_modules:
            self._add_menu_entries()
        return res

    @api.model
    def _menu_entry_xml_id(self, model_name):
        return "connector_base_backend.action_connector_export_wizard_%s" % (
            model_name.replace(".", "_")
        )

    @api.model
    def _add_menu_entries(self):
        """Add "Export to Connectors" to the models that lack it.

        An action can't be declared in XML for a model that may not be there, and
        the export is no reason to depend on six apps.
        """
        for model_name in EXPORTABLE_MODELS:
            xml_id = self._menu_entry_xml_id(model_name)
            if model_name in self.env and not self.env.ref(xml_id, False):
                action = self.env["ir.actions.act_window"].create(
                    self._menu_entry_values(model_name)
                )
                self._translate_menu_entry(action)
                # noupdate: no data file lists it, so an update would take it for
                # a record that was dropped from one.
                self.env["ir.model.data"]._update_xmlids(
                    [{"xml_id": xml_id, "record": action, "noupdate": True}]
                )

    @api.model
    def _menu_entry_values(self, model_name):
        user_group = self.env.ref("connector_base_backend.connector_user")
        return {
            "name": "Export to Connectors",
            "res_model": self._name,
            "view_mode": "form",
            "target": "new",
            "binding_model_id": self.env["ir.model"]._get_id(model_name),
            "binding_view_types": "list,form",
            "groups_id": [fields.Command.set(user_group.ids)],
        }

    @api.model
    def _translate_menu_entry(self, action):
        for code, _name in self.env["res.lang"].get_installed():
            translated = self.with_context(lang=code)._menu_entry_label()
            action.with_context(lang=code).name = translated

    @api.model
    def _menu_entry_label(self):
        return _("Export to Connectors")

    @api.model
    def _remove_menu_entries(self, ir_models):
        """Remove the entries of models that are about to go, external ids too."""
        for model_name in ir_models.mapped("model"):
            if model_name in EXPORTABLE_MODELS:
                action = self.env.ref(self._menu_entry_xml_id(model_name), False)
                if action:
                    action.unlink()
