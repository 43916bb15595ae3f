# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _

from odoo.addons.component.core import AbstractComponent

from ..exceptions import RecordRefused
from .modifiers import to_datetime


class GenericBatchImporter(AbstractComponent):
    """What a person may choose beside everything that changed."""

    _inherit = "generic.batch.importer"

    def run(self, external_ids=None, preview=False, **options):
        """Queue the import.

        :param external_ids: these records and no others
        :param preview: import nothing, and tell what would be imported
        """
        if preview:
            return self.preview(external_ids, **options)
        if external_ids:
            return self._import_chosen(external_ids, options.get("force", False))
        return super().run(**options)

    def _import_chosen(self, external_ids, force):
        """Queue a job for each of these records."""
        for external_id in external_ids:
            self.model.with_delay(
                priority=self._job_priority,
                description=_(
                    "Import %(model)s %(id)s",
                    model=self.model._description,
                    id=external_id,
                ),
                identity_key="import-one:%s:%s:%s"
                % (self.model._name, self.backend_record.id, external_id),
            ).import_record(self.backend_record, external_id, force=force)


class GenericImporter(AbstractComponent):
    _inherit = "generic.importer"

    def _items(self, records, result):
        """Leave out what changed after the last moment that was asked for."""
        until = self._until()
        if until:
            records = [record for record in records if self._is_before(record, until)]
        return super()._items(records, result)

    def _until(self):
        """Return that moment, or None; what records refer to is taken in any case."""
        run = getattr(self.work, "run", None)
        if run and run.binding_model == self.model._name:
            return run.until
        return getattr(self.work, "until", None)

    def _is_before(self, record, until):
        try:
            return to_datetime(self._updated_at(record)) <= until
        except RecordRefused:
            return True
