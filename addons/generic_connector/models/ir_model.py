# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import models


class IrModel(models.Model):
    _inherit = "ir.model"

    def unlink(self):
        """Remove the jobs of a connector that is uninstalled: nothing can run them."""
        jobs = self.env["queue.job"]
        if jobs._name not in self.mapped("model"):
            own = [model.model for model in self if model._is_of_connector()]
            jobs.search([("model_name", "in", own)]).unlink()
        return super().unlink()

    def _is_of_connector(self):
        registry = self.env.registry
        return self.model == "generic.webhook" or any(
            self.model in registry[parent]._inherit_children
            for parent in ("generic.binding", "generic.backend.mixin")
        )
