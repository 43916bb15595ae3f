# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import hashlib
import logging
import struct

from odoo import _

from odoo.addons.component.core import AbstractComponent

from ..exceptions import ConcurrentImport, NotFound, RecordRefused
from .import_item import ImportItem, ImportResult, payload_checksum
from .import_saving import PASSED_ON, log_refusal
from .modifiers import to_datetime
from .paths import ABSENT, read_all, read_path

_logger = logging.getLogger(__name__)


class GenericImporter(AbstractComponent):
    """Imports records, a page as well as a single one.

    The steps cost a fixed number of queries, whatever the number of records: lock,
    look up, skip what is unchanged, bring along what they refer to, match, map, save.
    """

    _name = "generic.importer"
    _inherit = ["generic.import.matching", "generic.import.saving"]
    _usage = "record.importer"

    #: Binding models to import first: (model, path of the ids in the payload)
    _dependencies = []
    #: What becomes of records deleted on the platform: archive or keep
    _deletion = "keep"

    def __init__(self, work_context):
        super().__init__(work_context)
        self.external_id = None

    def run(self, external_id, force=False):
        """Import one record by its id and return its binding.

        :param force: write it even where it is unchanged
        """
        self.external_id = str(external_id)
        try:
            self._import_record(external_id, force=force)
        except NotFound:
            self.import_deletion(external_id)
        return self._get_binding()

    def _import_record(self, external_id, force=False):
        """Fetch one record and import it; override to fetch it in another way."""
        record = self.backend_adapter.read(external_id)
        return self.import_records([record], force=force)

    def _get_binding(self):
        """Return the binding of the record that is being imported, or an empty one."""
        return self.binder.to_internal(self.external_id)

    def import_changed(self, external_id):
        """Import one record that is said to have changed.

        :return: why it was left alone, or None
        :raise RecordRefused: where it can't be taken over
        """
        try:
            result = self._import_record(external_id)
        except NotFound:
            return self.import_deletion(external_id)
        for reason in result.reasons.values():
            raise RecordRefused(reason)
        return None

    def import_deletion(self, external_id):
        """Note that the platform deleted a record; archive ours if so declared.

        The binding stays, so that an older change that comes late revives nothing.

        :return: why nothing was done, or None
        """
        binding = self.binder.to_internal(external_id)
        if not binding:
            return _("%s is not known here.") % external_id
        binding.write({"sync_state": "gone"})
        odoo_record = binding.odoo_id
        if self._deletion == "archive" and "active" in odoo_record._fields:
            odoo_record.write({"active": False})
        return None

    def import_records(self, records, force=False):
        """Import a page of records.

        :return: :class:`ImportResult`
        """
        result = ImportResult()
        items = self._items(records)
        if items:
            self._lock(items)
            self._look_up(items)
            self._check_afresh([item for item in items if not item.binding_id])
            changed = [item for item in items if force or not self._is_known(item)]
            result.unchanged = len(items) - len(changed)
            if changed:
                self._import_changed_items(changed, result)
        return result

    def _import_changed_items(self, items, result):
        self._import_dependencies(items)
        self._match(items, result)
        self._map(self._accepted(items, result), result)
        saved = self._save_or_halve(self._accepted(items, result), result)
        self._after_save(saved)
        self._keep_failures(items, result)

    def _accepted(self, items, result):
        return [item for item in items if item.external_id not in result.reasons]

    def _items(self, records):
        """Return one item for each record; of doubles on a page the last one counts."""
        items = {}
        for record in records:
            external_id = self.backend_adapter.external_id(record)
            items[external_id] = ImportItem(
                record, external_id, self.checksum(record), self._updated_at(record)
            )
        return list(items.values())

    def checksum(self, record):
        """Return the hash by which an unchanged record is recognised."""
        return payload_checksum(
            record, salt=self.mapper._version, ignored=self._ignored_keys()
        )

    def _ignored_keys(self):
        return set(self.mapper._volatile_keys) | {self.backend_adapter._modified_field}

    def _updated_at(self, record):
        path = self.backend_adapter._modified_field
        value = read_path(record, path) if path else None
        return str(value) if value is not ABSENT and value else False

    def _lock(self, items):
        """Try the lock of every record, all in one query.

        Waiting for it would not help: this transaction would still not see what the
        other one has committed meanwhile. The retry does.
        """
        keys = [self._lock_key(item.external_id) for item in items]
        self.env.cr.execute(
            "SELECT pg_try_advisory_xact_lock(key) FROM unnest(%s::bigint[]) AS key",
            [keys],
        )
        if not all(row[0] for row in self.env.cr.fetchall()):
            raise ConcurrentImport(
                _("%s is being imported by another worker.") % self.model._description,
                seconds=5,
            )

    def _lock_key(self, external_id):
        parts = (
            self.backend_record._name,
            self.backend_record.id,
            self.model._name,
            external_id,
        )
        digest = hashlib.sha1(repr(parts).encode()).digest()
        return struct.unpack("q", digest[:8])[0]

    def _look_up(self, items):
        rows = self.binder.prefetch(item.external_id for item in items)
        for item in items:
            row = rows[item.external_id]
            if row:
                item.binding_id, item.odoo_id = row["id"], row["odoo_id"]

    def _check_afresh(self, items):
        """Look again, outside this transaction, for what it can't see.

        It sees nothing that was committed since it began, so that a record may look
        new that another worker has imported meanwhile.
        """
        if not items:
            return
        with self.env.registry.cursor() as cr:
            cr.execute(
                'SELECT 1 FROM "%s" WHERE backend_id = %%s AND external_id IN %%s LIMIT 1'
                % self.model._table,
                [self.backend_record.id, tuple(item.external_id for item in items)],
            )
            if cr.rowcount:
                raise ConcurrentImport(
                    _("%s was imported by another worker meanwhile.")
                    % self.model._description,
                    seconds=1,
                )

    def _is_known(self, item):
        """Whether there is nothing new in a record, or it is older than what we have."""
        row = self.binder.prefetch([item.external_id])[item.external_id]
        if not row:
            return False
        return row["checksum"] == item.checksum or self._is_stale(
            item.updated_at, row["external_updated_at"]
        )

    def _is_stale(self, updated_at, known):
        if not updated_at or not known or updated_at == known:
            return False
        try:
            return to_datetime(updated_at) < to_datetime(known)
        except RecordRefused:
            return False

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

    def _map(self, items, result):
        """Map each record; one that can't be mapped doesn't stop the others."""
        for item in items:
            try:
                item.values = self._values(item)
            except PASSED_ON:
                raise
            except Exception as error:
                result.reasons[item.external_id] = log_refusal(item, error)

    def _values(self, item):
        """Return the mapped values; override to pass options to the mapper."""
        return self.mapper.map_record(item.record).values(
            for_create=not item.odoo_id
        )
