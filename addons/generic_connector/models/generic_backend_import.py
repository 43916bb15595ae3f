# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _, models


class GenericBackendMixin(models.AbstractModel):
    _inherit = "generic.backend.mixin"

    #: Plurals of the entities, in the order in which they are synchronised; each
    #: has a method ``sync_<plural>`` and its ``_sync_<plural>_implementation``
    _sync_entities = []

    def action_sync_all(self):
        """Queue the import of every entity."""
        for backend in self:
            for entity in self._sync_entities:
                getattr(backend, "sync_%s" % entity)()
        return self._build_notification(
            _("Sync All"), _("The synchronisation is queued."), "success"
        )

    def _sync(self, entity, **options):
        """Run an entity's implementation and tell the user what became of it.

        :param options: ``force`` to write unchanged records too, ``since`` for
            another start than the last run's
        """
        self.ensure_one()
        backend = self._for_sync()
        run = getattr(backend, "_sync_%s_implementation" % entity)(**options)
        name = run.name if run else entity
        return self._build_notification(
            _("Synchronisation"), _("%s is queued.", name), "success"
        )
