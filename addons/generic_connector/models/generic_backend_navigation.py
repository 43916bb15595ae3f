# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import models


class GenericBackendMixin(models.AbstractModel):
    _inherit = "generic.backend.mixin"

    def _action_view(self, name):
        """Return one of the framework's actions, for what hangs on this backend."""
        self.ensure_one()
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "generic_connector.%s" % name
        )
        action["domain"] = [("generic_backend_id", "=", self.generic_backend_id.id)]
        return action

    def action_view_runs(self):
        """Open the runs of this backend."""
        return self._action_view("generic_sync_run_action")

    def action_view_failures(self):
        """Open the failures of this backend that are still open."""
        return self._action_view("generic_sync_failure_action")

    def action_view_webhooks(self):
        """Open the webhooks that this backend received."""
        return self._action_view("generic_webhook_action")
