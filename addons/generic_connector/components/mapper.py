# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _

from odoo.addons.component.core import AbstractComponent
from odoo.addons.connector.components.mapper import mapping, only_create

from ..exceptions import RecordRefused
from .modifiers import (
    boolean,
    country_code,
    date,
    datetime_utc,
    decimal,
    deduction,
    html_to_text,
    integer,
    join,
    moment,
    record_name,
    reference,
    state_code,
    text,
    text_to_html,
    values,
)
from .paths import ABSENT, read_path

__all__ = [
    "GenericImportMapper",
    "GenericPartMapper",
    "boolean",
    "country_code",
    "date",
    "datetime_utc",
    "decimal",
    "deduction",
    "html_to_text",
    "integer",
    "join",
    "mapping",
    "moment",
    "only_create",
    "record_name",
    "reference",
    "state_code",
    "text",
    "text_to_html",
    "values",
]

#: Conversion of a path that stands in ``direct`` without modifier, by field type
CONVERSIONS = {
    "char": text,
    "text": text,
    "html": text_to_html,
    "selection": text,
    "integer": integer,
    "float": decimal,
    "monetary": decimal,
    "boolean": boolean,
    "datetime": datetime_utc,
    "date": date,
}


class GenericPartMapper(AbstractComponent):
    """Maps what comes inside another record: a variant, an order line.

    Sources in ``direct`` are paths or modifiers. What the payload lacks is not
    written, so that a partial payload blanks nothing.
    """

    _name = "generic.part.import.mapper"
    _inherit = "base.import.mapper"

    #: Member with the id
    _external_key = "id"
    #: Odoo values given at creation only
    _defaults = {}
    #: Odoo records given at creation only: field → what the record has, as field →
    #: value; of several, the first one that the backend's company may use
    _default_records = {}

    @only_create
    @mapping
    def defaults(self, record):
        key = ("default records", self._name)
        return dict(self._defaults, **self._once(key, self._find_default_records))

    def _find_default_records(self):
        return {
            name: self._find_default_record(self.model._fields[name], where)
            for name, where in self._default_records.items()
        }

    def _find_default_record(self, field, where):
        model = self.env[field.comodel_name]
        domain = [(name, "=", value) for name, value in where.items()]
        if "company_id" in model._fields:
            company = self.backend_record.company_id
            domain.append(("company_id", "in", [False, company.id]))
        found = model.search(domain, limit=1)
        if not found:
            raise RecordRefused(
                _(
                    "Create “%(model)s” with %(values)s for the company: new records"
                    " need it.",
                    model=model._description,
                    values=", ".join("%s = %s" % pair for pair in where.items()),
                )
            )
        return found.id

    @property
    def countries(self):
        """ISO code → id of the country."""
        return self._once("countries", self._read_countries)

    @property
    def states(self):
        """(country's ISO code, state's code) → id of the state."""
        return self._once("states", self._read_states)

    def _once(self, key, read):
        """Read a table at its first use in this work."""
        if key not in self.work.cache:
            self.work.cache[key] = read()
        return self.work.cache[key]

    def _read_countries(self):
        rows = self.env["res.country"].search_read([], ["code"])
        return {row["code"]: row["id"] for row in rows}

    def _read_states(self):
        codes = {id_: code for code, id_ in self.countries.items()}
        rows = self.env["res.country.state"].search_read(
            [], ["code", "country_id"], load=False
        )
        return {
            (codes.get(row["country_id"]), row["code"].upper()): row["id"]
            for row in rows
        }

    def _map_direct(self, record, from_attr, to_attr):
        if callable(from_attr):
            return from_attr(self, record, to_attr)
        convert = CONVERSIONS.get(self._target_type(to_attr))
        if convert:
            return convert(from_attr)(self, record, to_attr)
        value = read_path(record, from_attr)
        return False if value is None else value

    def _target_type(self, to_attr):
        field = self.model._fields.get(to_attr)
        return field and field.type

    def finalize(self, map_record, values):
        values = super().finalize(map_record, values)
        return {name: value for name, value in values.items() if value is not ABSENT}


class GenericImportMapper(AbstractComponent):
    """Maps a record of the platform to the values of its binding."""

    _name = "generic.import.mapper"
    _inherit = "generic.part.import.mapper"

    #: Raise it when the mapping changes, so that unchanged records are mapped again
    _version = 1
    #: Top-level members whose change alone is no change of the record
    _volatile_keys = ()

    @mapping
    def backend_id(self, record):
        return {"backend_id": self.backend_record.id}

    @mapping
    def external_id(self, record):
        adapter = self.component(usage="backend.adapter")
        return {"external_id": adapter.external_id(record)}
