# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import AbstractComponent

from .modifiers import clean
from .paths import read_path


class ImportByVariant(AbstractComponent):
    """Imports products of which only the ids of variants are known."""

    _name = "generic.import.by.variant"
    _inherit = "base.importer"

    def import_holding(self, external_ids):
        """Import the products of those of these variants that are not bound yet.

        No product is read by its variant: the list is gone through as far as needed.
        """
        model_name = self.backend_adapter._variant_binding
        rows = self.binder_for(model_name).prefetch(external_ids)
        missing = {external_id for external_id, row in rows.items() if not row}
        records = list(self._holding(missing, model_name))
        if records:
            result = self.import_present(self.backend_adapter.complete(records))
            self.binder.refused.update(result.reasons)

    def _holding(self, missing, model_name):
        if not missing:
            return
        mapper = self.component(usage="import.mapper", model_name=model_name)
        for record in self.backend_adapter.fetch_all():
            found = missing & {
                clean(read_path(variant, mapper._external_key))
                for variant in self._variants(record)
            }
            if found:
                missing -= found
                yield record
            if not missing:
                return
