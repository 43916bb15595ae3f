# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _
from odoo.tools import float_compare

from odoo.addons.component.core import AbstractComponent

from ..exceptions import RecordRefused
from .differences import differing_values
from .modifiers import not_imported
from .paths import read_all, read_path


class GenericOrderImporter(AbstractComponent):
    """Imports orders with their lines, customers and addresses.

    Orders that are confirmed in Odoo keep their lines; a difference is noted on the
    binding for a person.
    """

    _name = "generic.order.importer"
    _inherit = [
        "generic.order.partners",
        "generic.order.states",
        "generic.importer",
    ]

    #: Lists of lines: (path in the order, usage of their mapper)
    _lines = []
    #: List of lines → member that is filled in where a line is to be passed over
    _skipped_lines = {}
    #: Path of the SKUs by which products without binding are found
    _sku_path = None
    #: Field of the order in Odoo → binding's field with the platform's figure
    _totals = {}

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
        if self._sku_path and self._lines:
            codes = [c for record in records for c in read_all(record, self._sku_path)]
            self._line_mapper(self._lines[0][1]).prefetch_products(codes)

    #: Further bindings that the lines refer to: (model, path of the ids)
    _line_references = []

    def _prefetched_references(self):
        return list(self._dependencies) + list(self._line_references)

    def _line_mapper(self, usage):
        return self.component(usage=usage, model_name="sale.order.line")

    def _values(self, item):
        self._check_dependencies(item.record)
        values = super()._values(item)
        values["company_id"] = self.backend_record.company_id.id
        lines = {}
        for path, usage in self._lines:
            records = self._line_records(item.record, path)
            lines.update(self._line_mapper(usage).lines(records, item.record))
        values["order_line"] = lines
        return values

    def _line_records(self, order, path):
        records = read_path(order, path) or []
        passed_over = self._skipped_lines.get(path)
        return [r for r in records if not (passed_over and read_path(r, passed_over))]

    def _check_dependencies(self, record):
        """Refuse an order whose customer or product was refused, and say why."""
        for model_name, path in self._dependencies:
            binder = self.binder_for(model_name)
            for external_id in read_all(record, path):
                if str(external_id) in binder.refused:
                    raise RecordRefused(not_imported(binder, external_id))

    def _save(self, items):
        """Turn the mapped lines into commands, once the partners are known."""
        lines = {item: item.values["order_line"] for item in items}
        try:
            self._set_partners(items)
            for item in items:
                if not item.odoo_id:
                    item.values["order_line"] = [
                        (0, 0, values) for values in lines[item].values()
                    ]
            return super()._save(items)
        finally:
            for item in items:
                item.values["order_line"] = lines[item]

    def _update_values(self, item, record):
        """Return what to write on an order that exists.

        Customer and addresses stay: a person may have corrected them.
        """
        __, inherited = self._split(item.values)
        lines = inherited.pop("order_line")
        commands = self._line_commands(record, lines)
        values = differing_values(record, inherited)
        if record.state not in ("draft", "sent"):
            if commands or values:
                item.message = _(
                    "Changed on the platform after it was confirmed here; the order"
                    " was left as it is."
                )
            return {}
        if commands:
            values["order_line"] = commands
        return values

    def _line_commands(self, order, lines):
        """Return commands that make the order's imported lines those of the platform.

        Lines that were added by hand stay.
        """
        field_name = self._line_mapper(self._lines[0][1])._external_field
        imported = order.order_line.filtered(field_name)
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
        """Compare the totals with the platform's, and confirm or cancel orders."""
        bindings = self._bindings(items)
        self._apply_states(items, bindings)
        for item, binding in zip(items, bindings):
            differences = self._total_differences(binding)
            if differences:
                item.message = " ".join(filter(None, [item.message] + differences))

    def _total_differences(self, binding):
        differences = []
        for name, theirs_name in self._totals.items():
            order = binding.odoo_id
            ours, theirs = order[name], binding[theirs_name]
            digits = order.currency_id.decimal_places
            if float_compare(ours, theirs, precision_digits=digits):
                differences.append(
                    _(
                        "%(label)s: %(ours)s here, %(theirs)s there.",
                        label=order._fields[name].get_description(self.env, ["string"])[
                            "string"
                        ],
                        ours="%.*f" % (digits, ours),
                        theirs="%.*f" % (digits, theirs),
                    )
                )
        return differences
