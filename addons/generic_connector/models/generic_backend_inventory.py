# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import models


class GenericBackendMixin(models.AbstractModel):
    _inherit = "generic.backend.mixin"

    #: Binding model whose stock levels are exchanged, see ``generic.inventory``
    _inventory_binding = None

    def sync_stock_export(self, **options):
        """Queue the export of the stock levels that changed in Odoo."""
        return self._sync("stock_export", **options)

    def _sync_stock_export_implementation(self, **options):
        with self.work_on(self._inventory_binding) as work:
            return work.component(usage="inventory.exporter").run(**options)

    def sync_stock_import(self, **options):
        """Queue the import of the stock levels that changed on the platform."""
        return self._sync("stock_import", **options)

    def _sync_stock_import_implementation(self, **options):
        with self.work_on(self._inventory_binding) as work:
            return work.component(usage="inventory.importer").run(**options)
