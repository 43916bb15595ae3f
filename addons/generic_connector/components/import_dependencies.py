# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import logging

from odoo.addons.component.core import AbstractComponent

from ..exceptions import NotFound
from .paths import read_all

_logger = logging.getLogger(__name__)


class ImportDependencies(AbstractComponent):
    """Imports first what the records of a page refer to."""

    _name = "generic.import.dependencies"
    _inherit = "base.importer"

    #: Binding models to import first: (model, path of the ids in the payload)
    _dependencies = []

    def _import_dependencies(self, items):
        """Import what these records refer to and Odoo doesn't have yet."""
        for model_name, path in self._dependencies:
            external_ids = {
                str(external_id)
                for item in items
                for external_id in read_all(item.record, path)
            }
            if external_ids:
                importer = self.component(
                    usage="record.importer", model_name=model_name
                )
                importer.import_missing(external_ids)

    def import_missing(self, external_ids):
        """Import those of these records that are not bound yet.

        Why one of them could not be imported is kept for those that refer to it.
        """
        rows = self.binder.prefetch(external_ids)
        missing = sorted(external_id for external_id, row in rows.items() if not row)
        records = self._read_missing(missing)
        if records:
            result = self.import_records(records)
            self.binder.refused.update(result.reasons)

    def _read_missing(self, external_ids):
        """Read records by id; one that the platform lacks is left out."""
        adapter = self.backend_adapter
        if adapter._ids_parameter:
            return adapter.read_many(external_ids)
        records = []
        for external_id in external_ids:
            try:
                records.append(adapter.read(external_id))
            except NotFound:
                _logger.info("%s %s is not there", self.model._name, external_id)
        return records
