# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _

from odoo.addons.component.core import AbstractComponent

from ..exceptions import MalformedAnswer, NotFound, RecordRefused
from .import_errors import PASSED_ON, log_refusal
from .import_item import ImportItem, ImportResult, payload_checksum
from .paths import ABSENT, read_path


class GenericImporter(AbstractComponent):
    """Imports records, a page as well as a single one.

    The steps cost a fixed number of queries, whatever the number of records: lock,
    look up, skip what is unchanged, bring along what they refer to, match, map, save.
    """

    _name = "generic.importer"
    _inherit = [
        "generic.import.lookup",
        "generic.import.dependencies",
        "generic.import.matching",
        "generic.import.saving",
        "generic.import.deletion",
    ]
    _usage = "record.importer"

    #: Path and values of the records that are taken: (``Type``, (``INVOICE``,)). Others
    #: that stand at the same address are passed over.
    _only = None

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
        return self.import_present([record], force=force)

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

    def import_records(self, records, force=False):
        """Import a page of records.

        :return: :class:`ImportResult`
        """
        result = ImportResult()
        items = self._items(records, result)
        if items:
            self._lock(items)
            self._look_up(items)
            self._check_afresh([item for item in items if not item.binding_id])
            changed = [
                item
                for item in self._leave_the_dead(items)
                if force or not self._is_known(item)
            ]
            result.unchanged = len(items) - len(changed)
            if changed:
                self._import_changed_items(changed, result)
        return result

    def import_present(self, records, force=False):
        """Import records that were read by their ids just now.

        They are there, whatever was deleted before.
        """
        adapter = self.backend_adapter
        self.env["generic.tombstone"]._revive(
            self.backend_record,
            self.model._name,
            [adapter.external_id(record) for record in records],
        )
        return self.import_records(records, force=force)

    def _import_changed_items(self, items, result):
        self._import_dependencies(items)
        self._match(items, result)
        self._map(self._accepted(items, result), result)
        saved = self._save_or_halve(self._accepted(items, result), result)
        self._after_save(saved)
        self._keep_failures(items, result)

    def _accepted(self, items, result):
        return [item for item in items if item.external_id not in result.reasons]

    def _items(self, records, result):
        """Return one item for each record; of doubles on a page the last one counts.

        A record without an id can't be imported, but stops no other.
        """
        items = {}
        for record in filter(self._is_meant, records):
            try:
                external_id = self.backend_adapter.external_id(record)
            except MalformedAnswer as error:
                self._refuse_nameless(record, error, result)
                continue
            items[external_id] = ImportItem(
                record, external_id, self.checksum(record), self._updated_at(record)
            )
        return list(items.values())

    def _is_meant(self, record):
        """Whether a record is of the kind that is taken over."""
        return not self._only or read_path(record, self._only[0]) in self._only[1]

    def _refuse_nameless(self, record, error, result):
        """Keep a record that has no id under a name made of its content."""
        checksum = payload_checksum(record)
        item = ImportItem(record, "?%s" % checksum[:12], checksum, False)
        result.reasons[item.external_id] = str(error)
        self._keep_failures([item], result)

    def own_values(self, binding, record):
        """Return what an import of a record would keep on its binding alone.

        :return: the mapped values that Odoo's record doesn't have, and the checksum:
            False where the record can't be mapped, so that the next import says why
        """
        result = ImportResult()
        items = self._items([record], result)
        for item in items:
            item.binding_id, item.odoo_id = binding.id, binding.odoo_id.id
        self._map(items, result)
        for item in self._accepted(items, result):
            return dict(self._split(item.values)[0], checksum=item.checksum)
        return {"checksum": False}

    def checksum(self, record):
        """Return the hash by which an unchanged record is recognised."""
        return payload_checksum(
            record, salt=self.mapper._version, ignored=self._ignored_keys()
        )

    def _ignored_keys(self):
        adapter = self.backend_adapter
        modified = adapter._modified_field
        own = set(self.mapper._volatile_keys)
        return own | {modified, adapter.member_path(modified)}

    def _updated_at(self, record):
        path = self.backend_adapter._modified_field
        value = read_path(record, path) if path else None
        return str(value) if value is not ABSENT and value else False

    def _map(self, items, result):
        """Map each record; one that can't be mapped doesn't stop the others."""
        for item in items:
            try:
                item.values = self._values(item)
                self._check_required(item.values)
            except PASSED_ON:
                raise
            except Exception as error:
                result.reasons[item.external_id] = log_refusal(item, error)

    def _check_required(self, values):
        """Refuse a record that lacks what Odoo requires, and name it."""
        for name, value in values.items():
            field = self.model._fields.get(name)
            if field and field.required and value in (False, None, ""):
                if field.type not in ("boolean", "integer", "float", "monetary"):
                    label = field.get_description(self.env, ["string"])["string"]
                    raise RecordRefused(_("“%s” is required but empty.", label))

    def _values(self, item):
        """Return the mapped values; override to pass options to the mapper."""
        return self.mapper.map_record(item.record).values(for_create=not item.odoo_id)
