# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _

from odoo.addons.component.core import AbstractComponent

from .modifiers import clean
from .paths import read_path


class ImportMatching(AbstractComponent):
    """Finds the Odoo records that outside records mean, before any is created."""

    _name = "generic.import.matching"
    _inherit = "base.importer"

    #: How an existing record is recognised: (Odoo field, path in the payload), in
    #: this order
    _match_keys = []

    def _match(self, items, result):
        """Find existing records for those that are not bound."""
        for field_name, path in self._match_keys:
            wanted = self._match_values(items, path, result)
            if wanted:
                found = self._find(field_name, {value for value in wanted.values()})
                self._link(wanted, found, field_name, result)

    def _match_values(self, items, path, result):
        """Return item → its value of the key, for items without an Odoo record."""
        values = {}
        for item in items:
            if not item.odoo_id and item.external_id not in result.reasons:
                value = read_path(item.record, path)
                if value:
                    values[item] = self._match_value(value)
        return values

    def _match_value(self, value):
        """Return a value in the form in which it is compared."""
        return clean(value).strip()

    def _match_domain(self, field_name, values):
        """Return the domain of the records that may match."""
        domain = [(field_name, "in", list(values))]
        model = self.env[self.binder.unwrap_model()]
        if "company_id" in model._fields:
            company = self.backend_record.company_id
            domain.append(("company_id", "in", [False, company.id]))
        return domain

    def _find(self, field_name, values):
        """Return value → ids of the records that have it, with one search."""
        model = self.env[self.binder.unwrap_model()]
        found = {}
        for record in model.search(self._match_domain(field_name, values)):
            found.setdefault(record[field_name], []).append(record.id)
        return found

    def _link(self, wanted, found, field_name, result):
        """Link each record to its match; two matches are for a person to decide."""
        matches = {id_ for ids in found.values() for id_ in ids}
        bound = self.binder.bindings_of(matches) if matches else {}
        label = self._match_label(field_name)
        for item, value in wanted.items():
            ids = found.get(value, [])
            reason = self._refusal(ids, bound, label, value)
            if reason:
                result.reasons[item.external_id] = reason
            elif ids:
                item.odoo_id, item.matched_by = ids[0], label
                bound[ids[0]] = {"external_id": item.external_id}

    def _refusal(self, ids, bound, label, value):
        if len(ids) > 1:
            return _(
                "%(count)d records in Odoo have the %(label)s “%(value)s”. Make it"
                " unique, or archive those that are not meant.",
                count=len(ids),
                label=label,
                value=value,
            )
        if ids and ids[0] in bound:
            return _(
                "The record with the %(label)s “%(value)s” is linked to %(id)s already.",
                label=label,
                value=value,
                id=bound[ids[0]]["external_id"] or _("an export that is under way"),
            )
        return None

    def _match_label(self, field_name):
        model = self.env[self.binder.unwrap_model()]
        return model._fields[field_name].get_description(self.env, ["string"])["string"]
