# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import api, models, tools


class GenericBackendMixin(models.AbstractModel):
    _inherit = "generic.backend.mixin"

    @api.model
    @tools.ormcache("self._name")
    def _watches_changes(self):
        """Whether any backend of this platform wants to hear of changes in Odoo.

        Asked at each save of what such a backend may have bound.
        """
        wanted = [
            "|",
            ("export_on_change", "=", True),
            ("deletion_there", "!=", "keep"),
        ]
        return bool(self.sudo().search_count(wanted))

    @api.model
    def _cron_sync(self, entity):
        """Queue an entity's import for every active backend of this platform.

        The cron's row stays locked while it runs, so it does nothing but queue. A
        backend that lacks the entity's settings is passed over.
        """
        for backend in self.search([("active", "=", True)]):
            if entity not in backend._exchanged_entities():
                continue
            getattr(backend, "sync_%s" % entity)()
