# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import AbstractComponent

from .paths import read_all


class ImportDependencies(AbstractComponent):
    """Imports first what the records of a page refer to."""

    _name = "generic.import.dependencies"
    _inherit = "base.importer"

    #: Binding models to import first: (model, path of the ids in the payload)
    _dependencies = []
    #: Binding models to import first whose records the payload names by what comes
    #: inside them, as a variant does: (model, path of those ids)
    _dependencies_by_part = []

    def _import_dependencies(self, items):
        """Import what these records refer to and Odoo doesn't have yet."""
        for model_name, path in self._dependencies:
            external_ids = self._named(items, path)
            if external_ids:
                self._importer_of(model_name).import_missing(external_ids)
        for model_name, path in self._dependencies_by_part:
            external_ids = self._named(items, path)
            if external_ids:
                self._importer_of(model_name).import_holding(external_ids)

    def _named(self, items, path):
        return {
            str(external_id)
            for item in items
            for external_id in read_all(item.record, path)
        }

    def _importer_of(self, model_name):
        return self.component(usage="record.importer", model_name=model_name)

    def import_missing(self, external_ids):
        """Import those of these records that are not bound yet.

        Why one of them could not be imported is kept for those that refer to it.
        """
        rows = self.binder.prefetch(external_ids)
        missing = sorted(external_id for external_id, row in rows.items() if not row)
        records = self.backend_adapter.read_many(missing)
        if records:
            result = self.import_present(records)
            self.binder.refused.update(result.reasons)
