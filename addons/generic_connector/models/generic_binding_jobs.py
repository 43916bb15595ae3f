# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import api, models


class GenericBinding(models.AbstractModel):
    """Entry points of the jobs: each opens its own work on the backend."""

    _inherit = "generic.binding"

    @api.model
    def import_record(self, backend, external_id, force=False):
        """Import one record by its id there; job entry point."""
        with backend._for_sync().work_on(self._name) as work:
            importer = work.component(usage="record.importer")
            return importer.run(external_id, force=force)

    @api.model
    def import_batch(self, backend, **options):
        """Start the import of all that changed; job entry point."""
        with backend._for_sync().work_on(self._name) as work:
            return work.component(usage="batch.importer").run(**options)

    @api.model
    def import_many(self, backend, external_ids):
        """Import records by their ids there, gone ones too; job entry point."""
        with backend._for_sync().work_on(self._name) as work:
            importer = work.component(usage="record.importer")
            return str(importer.import_many(external_ids))

    @api.model
    def import_page(self, backend, run, cursor=None, part=None):
        """Import one page and queue the next one; job entry point.

        The records, the checkpoint and the next job are committed together, so a
        worker that is killed anywhere loses nothing.
        """
        backend = backend._for_sync()
        run = run.with_env(backend.env)
        with backend.work_on(self._name, run=run) as work:
            importer = work.component(usage="batch.importer")
            if part:
                return importer.import_part(run, cursor, part.with_env(backend.env))
            return importer.import_page(run, cursor)

    @api.model
    def sweep_page(self, backend, run, cursor=None):
        """Look for deleted records in one page of the list; job entry point."""
        backend = backend._for_sync()
        run = run.with_env(backend.env)
        with backend.work_on(self._name, run=run) as work:
            return work.component(usage="deletion.sweeper").sweep_page(run, cursor)

    def _export_to_external(self):
        """Send this record to the platform; job entry point."""
        self.ensure_one()
        with self.backend_id._for_sync().work_on(self._name) as work:
            exporter = work.component(usage="record.exporter")
            return exporter.run(self.with_env(work.env))

    @api.model
    def export_part(self, backend, run, part):
        """Send a batch of records; job entry point."""
        backend = backend._for_sync()
        with backend.work_on(self._name) as work:
            exporter = work.component(usage="batch.exporter")
            return exporter.run_part(run.with_env(work.env), part.with_env(work.env))

    @api.model
    def export_deletion(self, backend, external_id):
        """Delete a record on the platform; job entry point.

        The binding may be gone by now, hence the plain id.
        """
        with backend._for_sync().work_on(self._name) as work:
            exporter = work.component(usage="record.exporter")
            return exporter.run_deletion(external_id)

    def export_level(self):
        """Send the stock level of this product; job entry point."""
        self.ensure_one()
        with self.backend_id._for_sync().work_on(self._name) as work:
            exporter = work.component(usage="inventory.exporter")
            return exporter.export_level(self.with_env(work.env))

    @api.model
    def export_levels(self, backend, run, position=None):
        """Send one page of stock levels and queue the next one; job entry point."""
        return self._work_on_levels("inventory.exporter", backend, run, position)

    @api.model
    def import_levels(self, backend, run, position=None):
        """Import one page of stock levels and queue the next one; job entry point."""
        return self._work_on_levels("inventory.importer", backend, run, position)

    def _work_on_levels(self, usage, backend, run, position):
        backend = backend._for_sync()
        with backend.work_on(self._name) as work:
            return work.component(usage=usage).page(run.with_env(work.env), position)
