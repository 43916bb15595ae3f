# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import logging

import psycopg2

from odoo.addons.component.core import AbstractComponent
from odoo.addons.component_event import skip_if

_logger = logging.getLogger(__name__)


def is_synchronising(listener, record, **kwargs):
    """Whether a change comes from a synchronisation, and mustn't be sent back."""
    return listener.no_connector_export(record)


class ExportListener(AbstractComponent):
    """Queues what changes in Odoo for the backends that say so.

    A connector declares one for each Odoo model whose changes count::

        class ShopifyVariantListener(Component):
            _name = "shopify.variant.listener"
            _inherit = "generic.export.listener"
            _apply_on = ["product.product"]
            _binding_model = "shopify.product.template"
            _record_path = "product_tmpl_id"

    It runs in the user's transaction and nothing of it may break the user's save.
    """

    _name = "generic.export.listener"
    _inherit = "base.connector.listener"

    #: Model of the bindings to send
    _binding_model = None
    #: Path from the record that changes to the one that is bound; None for itself
    _record_path = None
    #: Binding model of parts, as a product's variants, and the path from the record
    #: to them; None for the record itself
    _part_binding = None
    _parts_path = None
    #: Fields whose change counts for nothing
    _ignored_fields = ("message_follower_ids", "activity_ids", "write_date")
    #: Seconds in which further changes join a first one
    _debounce_seconds = 5

    @skip_if(is_synchronising)
    def on_record_create(self, record, fields=None):
        """A part was added, as a variant to a product; what is new itself is unbound."""
        if self._record_path:
            self._safely(self._changed, record)

    @skip_if(is_synchronising)
    def on_record_write(self, record, fields=None):
        if fields is not None and not set(fields) - set(self._ignored_fields):
            return
        archived = "active" in (fields or ()) and not record.active
        self._safely(self._archived if archived else self._changed, record)

    @skip_if(is_synchronising)
    def on_record_unlink(self, record):
        """The event comes before the deletion: the id there can still be read."""
        if self._record_path:
            self._safely(self._part_deleted, record)
        elif record._name != self._binding_model:
            self._safely(self._deleted, record)

    def _safely(self, react, record):
        """React to a change; an error is logged, and nothing of it stays.

        What the user has not saved yet is saved before, so that its errors are the
        user's own.
        """
        if not self._is_watched(record):
            return
        record.env.flush_all()
        try:
            with record.env.cr.savepoint():
                react(record)
        except psycopg2.OperationalError:
            raise
        except Exception:
            _logger.exception("A change of %s was not queued for export", record)

    def _is_watched(self, record):
        backends = record.env[self._binding_model]._fields["backend_id"].comodel_name
        return record.env[backends].sudo()._watches_changes()

    def _bindings(self, record):
        """Return the bindings of a record, of all backends, archived ones too."""
        if record._name == self._binding_model:
            return record.sudo()
        bound = record.mapped(self._record_path) if self._record_path else record
        return (
            record.env[self._binding_model]
            .sudo()
            .with_context(active_test=False)
            .search([("odoo_id", "in", bound.ids)])
            .with_context(active_test=True)
        )

    def _changed(self, record):
        for binding in self._bindings(record):
            backend = binding.backend_id
            wanted = backend.active and backend.export_on_change
            if wanted and not binding.no_export and binding.sync_state != "gone":
                self._delay_export(binding)

    def _delay_export(self, binding):
        with binding.backend_id._for_sync().work_on(self._binding_model) as work:
            # A delivery that left the state in which it was sent is no failure.
            if not work.component(usage="record.exporter").sendable(binding.odoo_id):
                return
            exporter = work.component(usage="batch.exporter")
            exporter.delay(binding.with_env(work.env), eta=self._debounce_seconds)

    def _archived(self, record):
        for binding in self._bindings(record):
            if binding.backend_id.deletion_there == "archive" and not self._record_path:
                self._delete_there(binding)
                binding.sync_state = "gone"
        self._changed(record)

    def _deleted(self, record):
        """Let the record go where the backend deletes it there too.

        Elsewhere its binding keeps it: it is the only trace of what the record is
        called over there.
        """
        for binding in self._bindings(record):
            if binding.backend_id.deletion_there != "keep":
                self._delete_there(binding)
                self._unbind_parts(record)
                binding.unlink()

    def _part_deleted(self, record):
        self._unbind_parts(record)
        self._changed(record)

    def _unbind_parts(self, record):
        """Delete the bindings of parts that go with the record, archived ones too."""
        if not self._part_binding:
            return
        record = record.sudo().with_context(active_test=False)
        parts = record.mapped(self._parts_path) if self._parts_path else record
        model = record.env[self._part_binding]
        bindings = model.search([("odoo_id", "in", parts.ids)])
        bindings.filtered(lambda b: b.backend_id.deletion_there != "keep").unlink()

    def _delete_there(self, binding):
        external_id = binding.external_id
        if not external_id or binding.no_export or not binding.backend_id.active:
            return
        backend = binding.backend_id._for_sync()
        backend.env[self._binding_model].with_delay(
            identity_key="delete:%s:%s:%s"
            % (self._binding_model, backend.id, external_id),
        ).export_deletion(backend, external_id)
