# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import api, models


class GenericBackendMixin(models.AbstractModel):
    _inherit = "generic.backend.mixin"

    @api.model
    def _cron_sync(self, entity):
        """Queue an entity's import for every active backend of this platform.

        The cron's row stays locked while it runs, so it does nothing but queue.
        """
        for backend in self.search([("active", "=", True)]):
            getattr(backend, "sync_%s" % entity)()
