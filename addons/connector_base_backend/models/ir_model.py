# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import models


class IrModel(models.Model):
    _inherit = "ir.model"

    def unlink(self):
        """Remove the export entry of a model that goes with its app.

        PostgreSQL would delete the action's row with the model's, and leave its
        external id pointing nowhere.
        """
        self.env["connector.export.wizard"]._remove_menu_entries(self)
        return super().unlink()
