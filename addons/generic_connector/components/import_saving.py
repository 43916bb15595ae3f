# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import json
import logging

import psycopg2

from odoo import _, fields
from odoo.exceptions import UserError

from odoo.addons.component.core import AbstractComponent
from odoo.addons.component.exception import NoComponentError, SeveralComponentError
from odoo.addons.queue_job.exception import RetryableJobError

from ..exceptions import ConcurrentImport, ConnectorError
from .differences import differing_values
from .import_item import reason_of

_logger = logging.getLogger(__name__)

#: Errors after which the queue runs the job again, so that they must leave it
RETRIED = (RetryableJobError, psycopg2.OperationalError)
#: Errors that are no record's fault
PASSED_ON = RETRIED + (NoComponentError, SeveralComponentError)


def log_refusal(item, error):
    """Log that a record is refused, without its data, and return why."""
    expected = isinstance(error, (UserError, ConnectorError))
    _logger.info(
        "Record %s refused: %s",
        item.external_id,
        type(error).__name__,
        exc_info=not expected,
    )
    return reason_of(error)


class ImportSaving(AbstractComponent):
    """Saves mapped records: new ones at once, of known ones what differs."""

    _name = "generic.import.saving"
    _inherit = "base.importer"

    def _save_or_halve(self, items, result):
        """Save the items together; on an error, each half for itself.

        So a single bad record is found without giving up the batches of the others.

        :return: items that were saved
        """
        if not items:
            return []
        progress = [item.progress for item in items]
        try:
            with self.env.cr.savepoint():
                created = self._save(items)
        except PASSED_ON:
            raise
        except Exception as error:
            self._check_concurrency(error)
            for item, before in zip(items, progress):
                item.progress = before
            if len(items) == 1:
                result.reasons[items[0].external_id] = log_refusal(items[0], error)
                return []
            middle = len(items) // 2
            return self._save_or_halve(items[:middle], result) + self._save_or_halve(
                items[middle:], result
            )
        self._count(items, created, result)
        return items

    def _check_concurrency(self, error):
        """Let the job be retried where another worker made the same binding."""
        if isinstance(error, psycopg2.errors.UniqueViolation) and (
            error.diag.constraint_name or ""
        ).startswith("%s_backend_" % self.model._table):
            raise ConcurrentImport(
                _(
                    "%s was imported by another worker meanwhile.",
                    self.model._description,
                ),
                seconds=5,
            ) from error

    def _count(self, items, created, result):
        result.created += len(created)
        for item in items:
            if item not in created:
                if item.changed:
                    result.updated += 1
                else:
                    result.unchanged += 1

    def _save(self, items):
        """Write the items; all or nothing, under the caller's savepoint.

        :return: items whose Odoo records were created
        """
        new = [item for item in items if not item.binding_id]
        created = [item for item in new if not item.odoo_id]
        self._update_odoo([item for item in items if item.odoo_id])
        self._update_bindings([item for item in items if item.binding_id])
        self._create_odoo(created)
        self._create_bindings(new)
        self._save_parts(items)
        self._write_messages(items)
        self.env.flush_all()
        return created

    def _save_parts(self, items):
        """Write what came inside the records; for importers of nested records."""

    def _bindings(self, items):
        """Return the bindings of these items, read together at first use."""
        return self.model.browse([item.binding_id for item in items])

    def _write_messages(self, items):
        """Write on the bindings what a person should know."""
        for item, binding in zip(items, self._bindings(items)):
            if (binding.sync_message or False) != item.message:
                binding.sync_message = item.message

    def _create_odoo(self, items):
        """Create the Odoo records of those that have none yet.

        Not through the binding: it would look for the defaults of every field a
        second time.
        """
        values_list = [self._split(item.values)[1] for item in items]
        for item, record in zip(items, self._create_model().create(values_list)):
            item.odoo_id = record.id

    def _create_model(self):
        """Return the Odoo model, with the context for creations."""
        return self.env[self.binder.unwrap_model()]

    def _create_bindings(self, items):
        """Bind the Odoo records of those that are not bound yet."""
        values_list = [
            dict(
                self._split(item.values)[0],
                odoo_id=item.odoo_id,
                matched_by=item.matched_by,
                **self._state_values(item),
            )
            for item in items
        ]
        for item, binding in zip(items, self.model.create(values_list)):
            item.binding_id = binding.id

    def _update_bindings(self, items):
        for item, binding in zip(items, self._bindings(items)):
            own, __ = self._split(item.values)
            own = differing_values(binding, own)
            item.changed = item.changed or bool(own)
            binding.write(dict(own, **self._state_values(item)))

    def _update_odoo(self, items):
        """Write on the Odoo records what differs, equal values in one go.

        Through the binding, each field would be a write of its own.
        """
        model = self.env[self.binder.unwrap_model()]
        records = model.browse([item.odoo_id for item in items])
        groups = {}
        for item, record in zip(items, records):
            values = self._update_values(item, record)
            if values:
                item.changed = True
                key = json.dumps(values, sort_keys=True, default=str)
                groups.setdefault(key, (values, []))[1].append(record.id)
        for values, ids in groups.values():
            model.browse(ids).write(values)

    def _update_values(self, item, record):
        """Return what to write on an Odoo record that exists."""
        __, inherited = self._split(item.values)
        return differing_values(record, inherited)

    def _split(self, values):
        """Return the binding's own values, and those of the Odoo record."""
        own, inherited = {}, {}
        for name, value in values.items():
            field = self.model._fields.get(name)
            (inherited if field and field.inherited else own)[name] = value
        return own, inherited

    def _state_values(self, item):
        return {
            "sync_state": "synced",
            "sync_date": fields.Datetime.now(),
            "checksum": item.checksum,
            "external_updated_at": item.updated_at,
        }

    def _after_save(self, items):
        """Note the new bindings, close old failures, and forestall the echo."""
        if not items:
            return
        for item, binding in zip(items, self._bindings(items)):
            self.binder.remember(item.external_id, binding, item.odoo_id)
        external_ids = [item.external_id for item in items]
        self.env["generic.sync.failure"]._solve(
            self.backend_record, self.model._name, "import", "external_id", external_ids
        )
        self._note_export_checksums(items)

    def _note_export_checksums(self, items):
        """Store what an export would send now: it need not be sent back."""
        try:
            exporter = self.component(usage="record.exporter")
        except NoComponentError:
            return
        exporter.note_checksums(self._bindings(items))

    def _keep_failures(self, items, result):
        failures = [
            {
                "external_id": item.external_id,
                "reason": result.reasons[item.external_id],
                "payload": item.record,
            }
            for item in items
            if item.external_id in result.reasons
        ]
        if failures:
            self.env["generic.sync.failure"]._record(
                self.backend_record,
                self.model._name,
                "import",
                failures,
                run=getattr(self.work, "run", None),
            )
