# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from contextlib import closing

from odoo import _, models


class GenericBackendMixin(models.AbstractModel):
    _inherit = "generic.backend.mixin"

    #: Plurals of the entities, in the order in which they are synchronised; each
    #: has a method ``sync_<plural>`` and its ``_sync_<plural>_implementation``
    _sync_entities = []

    def action_sync_all(self):
        """Queue the import of every entity whose settings are filled in."""
        for backend in self:
            for entity in backend._exchanged_entities():
                getattr(backend, "sync_%s" % entity)()
        return self._build_notification(
            _("Sync All"), _("The synchronisation is queued."), "success"
        )

    def action_sweep_deletions(self):
        """Queue the search for what the platform deleted without telling."""
        for backend in self:
            for entity in backend._exchanged_entities():
                getattr(backend, "sync_%s" % entity)(sweep=True)
        return self._build_notification(
            _("Search for Deletions"), _("The search is queued."), "success"
        )

    def _sync(self, entity, **options):
        """Run an entity's implementation and tell the user what became of it.

        :param options: ``force`` to write unchanged records too, ``since`` for
            another start than the last run's, ``until`` to leave out what changed
            later, ``external_ids`` for these records only, ``sweep`` to search for
            deletions instead
        """
        self.ensure_one()
        backend = self._for_sync()
        backend._check_exchanged(entity)
        run = getattr(backend, "_sync_%s_implementation" % entity)(**options)
        name = run.name if run else entity
        return self._build_notification(
            _("Synchronisation"), _("%s is queued.", name), "success"
        )

    def _preview(self, entities, **options):
        """Return what a synchronisation would do, and do nothing.

        Numbers that Odoo gives out, such as those of orders, are used up all the
        same: PostgreSQL doesn't roll sequences back.

        :param options: as those of :meth:`_sync`
        :return: list of previews, one an entity
        """
        self.ensure_one()
        backend = self._for_sync()
        for entity in entities:
            backend._check_exchanged(entity)
        with closing(self.env.cr.savepoint()):
            return [
                getattr(backend, "_sync_%s_implementation" % entity)(
                    preview=True, **options
                )
                for entity in entities
            ]
