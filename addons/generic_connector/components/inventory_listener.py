# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import AbstractComponent
from odoo.addons.component_event import skip_if

from .export_listener import is_synchronising


class InventoryListener(AbstractComponent):
    """Queues the level of a product when its stock changes in a backend's warehouse.

    What an import does to the stock waits for the next run: the platform that sold
    the goods knows of it. A connector's applies to ``stock.quant``, which need not be
    there for the others.
    """

    _name = "generic.inventory.listener"
    _inherit = "generic.export.listener"

    #: Path to what is bound; on to the template where templates are
    _record_path = "product_id"
    #: Fields that are written when the stock changes
    _watched_fields = ("quantity", "reserved_quantity")
    _debounce_seconds = 10

    @skip_if(is_synchronising)
    def on_record_create(self, record, fields=None):
        self._safely(self._changed, record)

    @skip_if(is_synchronising)
    def on_record_write(self, record, fields=None):
        if fields is None or set(fields) & set(self._watched_fields):
            self._safely(self._changed, record)

    def on_record_unlink(self, record):
        """Only quants without quantity are deleted."""

    def _changed(self, record):
        for binding in self._bindings(record):
            backend = binding.backend_id
            root = backend.warehouse_id.view_location_id
            inside = root and record.location_id.parent_path.startswith(
                root.parent_path
            )
            wanted = backend.active and backend.export_on_change and inside
            if wanted and not binding.no_export and binding.sync_state != "gone":
                self._delay_level(binding)

    def _delay_level(self, binding):
        with binding.backend_id._for_sync().work_on(self._binding_model) as work:
            exporter = work.component(usage="inventory.exporter")
            exporter.delay_level(binding.with_env(work.env), self._debounce_seconds)
