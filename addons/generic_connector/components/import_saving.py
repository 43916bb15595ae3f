# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import psycopg2

from odoo import _

from odoo.addons.component.core import AbstractComponent

from ..exceptions import ConcurrentImport
from .bulk import with_defaults, write_grouped
from .differences import differing_values
from .import_errors import PASSED_ON, log_refusal


class ImportSaving(AbstractComponent):
    """Saves mapped records: new ones at once, of known ones what differs."""

    _name = "generic.import.saving"
    _inherit = "generic.import.recording"

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
        known = [item for item in items if item.binding_id and item not in new]
        self._write_states(known + [item for item in new if item.message])
        self.env.flush_all()
        return created

    def _save_parts(self, items):
        """Write what came inside the records; for importers of nested records."""

    def _create_odoo(self, items):
        """Create the Odoo records of those that have none yet.

        Not through the binding: it would look for the defaults of every field a
        second time.
        """
        model = self._create_model()
        values_list = [self._split(item.values)[1] for item in items]
        records = model.create(with_defaults(model, values_list))
        for item, record in zip(items, records):
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
        bindings = self.model.create(with_defaults(self.model, values_list))
        for item, binding in zip(items, bindings):
            item.binding_id = binding.id

    def _update_bindings(self, items):
        changes = []
        for item, binding in zip(items, self._bindings(items)):
            own = differing_values(binding, self._split(item.values)[0])
            item.changed = item.changed or bool(own)
            changes.append((binding.id, own))
        write_grouped(self.model, changes)

    def _update_odoo(self, items):
        """Write on the Odoo records what differs, equal values in one go.

        Through the binding, each field would be a write of its own.
        """
        model = self.env[self.binder.unwrap_model()]
        records = model.browse([item.odoo_id for item in items])
        changes = []
        for item, record in zip(items, records):
            values = self._update_values(item, record)
            item.changed = item.changed or bool(values)
            changes.append((record.id, values))
        write_grouped(model, changes)

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
