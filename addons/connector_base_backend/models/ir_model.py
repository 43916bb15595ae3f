# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import models


class IrModel(models.Model):
    _inherit = "ir.model"

    def unlink(self):
        """Leave nothing of an app or of a connector that is uninstalled.

        With a model go its entry in the Action menu (PostgreSQL would delete the
        action's row only, and leave its external id pointing nowhere) and, with a
        connector's backend, the records that it delegated to.
        """
        self.env["connector.export.wizard"]._remove_menu_entries(self)
        model_names = self.mapped("model")
        backends = self.env["connector.base.backend"]
        if backends._name in model_names:
            return super().unlink()
        orphans = backends.with_context(active_test=False).search(
            [("concrete_model", "in", model_names)]
        )
        res = super().unlink()
        orphans._remove_chain(model_names)
        return res
