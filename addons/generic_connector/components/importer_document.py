# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _
from odoo.tools import float_compare

from odoo.addons.component.core import AbstractComponent

from ..exceptions import RecordRefused
from .differences import differing_values
from .modifiers import not_imported, to_decimal
from .paths import read_all, read_path


class GenericDocumentImporter(AbstractComponent):
    """Imports records that have lines: orders, invoices, shipments.

    Those that are confirmed in Odoo keep their lines; a difference is noted on the
    binding for a person.
    """

    _name = "generic.document.importer"
    _inherit = "generic.importer"

    #: Lists of lines: (path in the record, "." for itself, usage of their mapper)
    _lines = []
    #: List of lines → member that is filled in where a line is to be passed over
    _skipped_lines = {}
    #: Usage of lines → (member, its values) of those that are meant in their list
    _only_lines = {}
    #: Usage of what a record has one of → member with the price; nothing is no line
    _single_lines = {}
    #: Field with the lines in Odoo, and their model
    _line_field = None
    _line_model = None
    #: States of Odoo's record in which its lines may change
    _open_states = ("draft",)
    #: Field of the record in Odoo → binding's field with the platform's figure
    _totals = {}
    #: Further bindings that the lines refer to: (model, path of the ids)
    _line_references = []

    def _map(self, items, result):
        self._prefetch(items)
        return super()._map(items, result)

    def _prefetch(self, items):
        """Look up at once what the lines refer to."""
        records = [item.record for item in items]
        for model_name, path in self._prefetched_references():
            ids = {str(id_) for record in records for id_ in read_all(record, path)}
            if ids:
                self.binder_for(model_name).prefetch(ids)

    def _prefetched_references(self):
        return list(self._dependencies) + list(self._line_references)

    def _line_mapper(self, usage):
        return self.component(usage=usage, model_name=self._line_model)

    def _values(self, item):
        self._check_dependencies(item.record)
        values = super()._values(item)
        lines = {}
        for path, usage in self._lines:
            records = self._line_records(item.record, path, usage)
            lines.update(self._line_mapper(usage).lines(records, item.record))
        values[self._line_field] = lines
        return values

    def _line_records(self, record, path, usage):
        lines = read_path(record, path) or []
        if usage in self._single_lines:
            price = read_path(lines, self._single_lines[usage])
            return [lines] if price and to_decimal(price) else []
        if usage in self._only_lines:
            member, kinds = self._only_lines[usage]
            lines = [line for line in lines if read_path(line, member) in kinds]
        passed_over = self._skipped_lines.get(path)
        return [r for r in lines if not (passed_over and read_path(r, passed_over))]

    def _check_dependencies(self, record):
        """Refuse a record whose customer or product was refused, and say why."""
        for model_name, path in self._dependencies:
            binder = self.binder_for(model_name)
            for external_id in read_all(record, path):
                if str(external_id) in binder.refused:
                    raise RecordRefused(not_imported(binder, external_id))

    def _save(self, items):
        """Turn the mapped lines into commands."""
        lines = {item: item.values[self._line_field] for item in items}
        try:
            for item in items:
                if not item.odoo_id:
                    item.values[self._line_field] = [
                        (0, 0, values) for values in lines[item].values()
                    ]
            return super()._save(items)
        finally:
            for item in items:
                item.values[self._line_field] = lines[item]

    def _update_values(self, item, record):
        """Return what to write on a record that exists."""
        __, inherited = self._split(item.values)
        lines = inherited.pop(self._line_field)
        commands = self._line_commands(record, lines)
        values = differing_values(record, inherited)
        if "state" in record._fields and record.state not in self._open_states:
            if commands or values:
                item.message = _(
                    "Changed on the platform after it was confirmed here; it was left"
                    " as it is."
                )
            return {}
        if commands:
            values[self._line_field] = commands
        return values

    def _line_commands(self, record, lines):
        """Return commands that make the imported lines those of the platform.

        Lines that were added by hand stay.
        """
        field_name = self._line_mapper(self._lines[0][1])._external_field
        imported = record[self._line_field].filtered(field_name)
        known = {line[field_name]: line for line in imported}
        commands = []
        for external_id, values in lines.items():
            line = known.pop(external_id, None)
            if not line:
                commands.append((0, 0, values))
                continue
            changed = differing_values(line, values)
            if changed:
                commands.append((1, line.id, changed))
        return commands + [(2, line.id, 0) for line in known.values()]

    def _save_parts(self, items):
        """Compare the totals with the platform's."""
        for item, binding in zip(items, self._bindings(items)):
            differences = self._total_differences(binding)
            if differences:
                item.message = " ".join(filter(None, [item.message] + differences))

    def _total_differences(self, binding):
        differences = []
        for name, theirs_name in self._totals.items():
            record = binding.odoo_id
            ours, theirs = record[name], binding[theirs_name]
            digits = record.currency_id.decimal_places
            if float_compare(ours, theirs, precision_digits=digits):
                label = record._fields[name].get_description(self.env, ["string"])
                differences.append(
                    _(
                        "%(label)s: %(ours)s here, %(theirs)s there.",
                        label=label["string"],
                        ours="%.*f" % (digits, ours),
                        theirs="%.*f" % (digits, theirs),
                    )
                )
        return differences
