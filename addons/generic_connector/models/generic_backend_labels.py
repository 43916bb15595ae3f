# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import api, models


class GenericBackend(models.Model):
    _inherit = "generic.backend"

    @api.model
    def _selection_binding_model(self):
        """Return the binding models with their names, for people to read and group by."""
        names = self.env.registry.descendants(["generic.binding"], "_inherit")
        ir_models = self.env["ir.model"]
        return sorted(
            (
                (name, ir_models._get(name).name)
                for name in names
                if not self.env[name]._abstract
            ),
            key=lambda choice: choice[1],
        )
