# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""Modifiers for the ``direct`` mappings of an importer.

Each takes the path of a value in the payload, or another modifier::

    direct = [
        ("title", "name"),
        (decimal("variants[0].price"), "list_price"),
        (country_code("default_address.country_code"), "country_id"),
    ]

A key that the payload lacks is not written at all; null is written as empty.
"""

from decimal import Decimal, InvalidOperation

from odoo import _
from odoo.tools import html2plaintext, plaintext2html

from ..exceptions import RecordRefused
from .moments import read_moment
from .paths import ABSENT, read_path


def source_value(mapper, record, field, to_attr):
    """Return the value of a path, or of the modifier in its place."""
    if callable(field):
        return field(mapper, record, to_attr)
    return read_path(record, field)


def modify(field, convert):
    """Return a modifier that converts what is there.

    ``convert`` gets the mapper, the value and the record; it sees neither missing
    nor empty values.
    """

    def modifier(self, record, to_attr):
        value = source_value(self, record, field, to_attr)
        if value is ABSENT:
            return ABSENT
        if value is None or value is False or value == "":
            return False
        return convert(self, value, record)

    return modifier


def clean(value):
    """Return a value as text that PostgreSQL takes: it refuses NUL."""
    return str(value).replace("\x00", "")


def text(field):
    """As text."""
    return modify(field, lambda mapper, value, record: clean(value))


def html_to_text(field):
    """HTML as plain text."""
    return modify(field, lambda mapper, value, record: html2plaintext(clean(value)))


def text_to_html(field):
    """Plain text for an HTML field: what looks like a tag is no tag."""
    return modify(field, lambda mapper, value, record: plaintext2html(clean(value)))


def to_decimal(value):
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        number = None
    if number is None or not number.is_finite():
        raise RecordRefused(_("“%s” is not a number.", value))
    return number


def decimal(field):
    """A number, given as number or text."""
    return modify(field, lambda mapper, value, record: float(to_decimal(value)))


def deduction(field):
    """A number that lowers the price, whichever sign the platform writes."""
    return modify(field, lambda mapper, value, record: -abs(float(to_decimal(value))))


def integer(field):
    """A whole number; what stands behind the point is cut off."""
    return modify(field, lambda mapper, value, record: int(to_decimal(value)))


def boolean(field):
    """True or false, given as such, as 0 and 1, or as text."""
    return modify(
        field,
        lambda mapper, value, record: str(value).lower() in ("true", "1", "yes", "on"),
    )


def to_datetime(value):
    """Return a moment as Odoo keeps it: naive, in UTC; one without zone is UTC."""
    return read_moment(value, "iso")


def datetime_utc(field):
    """A moment in ISO 8601, with or without offset, as UTC."""
    return modify(field, lambda mapper, value, record: to_datetime(value))


def moment(field, style, zone=None):
    """A moment as the platform writes it, see ``moments``; ``zone`` is a setting."""

    def convert(mapper, value, record):
        name = zone and mapper.backend_record._setting(zone)
        return read_moment(value, style, name)

    return modify(field, convert)


def date(field, style=None):
    """The day of a date or moment, as the platform wrote it.

    :param style: how a moment is written that doesn't begin with its day, see
        ``moments``
    """

    def convert(mapper, value, record):
        if style:
            return read_moment(value, style).date()
        try:
            return to_datetime(str(value)[:10]).date()
        except RecordRefused:
            raise RecordRefused(_("“%s” is not a date.", value)) from None

    return modify(field, convert)


def values(field, mapping):
    """The Odoo value that belongs to the platform's; unknown ones are refused."""

    def convert(mapper, value, record):
        if value not in mapping:
            raise RecordRefused(
                _(
                    "“%(value)s” is not a known value of %(field)s.",
                    value=value,
                    field=field,
                )
            )
        return mapping[value]

    return modify(field, convert)


def join(field, *others, fallback=()):
    """The texts at several paths with a space between; else the first fallback."""

    def modifier(self, record, to_attr):
        paths = (field,) + others
        found = [read_path(record, path) for path in paths]
        if all(value is ABSENT for value in found):
            return ABSENT
        joined = " ".join(clean(value).strip() for value in found if value).strip()
        if joined:
            return joined
        spare = filter(None, (read_path(record, path) for path in fallback))
        return clean(next(spare, "")) or False

    return modifier


def country_code(field):
    """A country by its ISO code; an unknown one is left empty."""

    def convert(mapper, value, record):
        return mapper.countries.get(str(value).upper(), False)

    return modify(field, convert)


def record_name(field):
    """The only record of that name; an unknown or ambiguous one is left empty."""

    def modifier(self, record, to_attr):
        value = modify(field, lambda mapper, name, record: clean(name).strip())(
            self, record, to_attr
        )
        if value is ABSENT or not value:
            return value
        found = self._once(("records by name", to_attr), dict)
        if value not in found:
            model = self.env[self.model._fields[to_attr].comodel_name]
            records = model.search([("name", "=", value)], limit=2)
            found[value] = records.id if len(records) == 1 else False
        return found[value]

    return modifier


def state_code(field, country):
    """A state by its code within the country whose code is at another path."""

    def convert(mapper, value, record):
        code = str(read_path(record, country) or "").upper()
        return mapper.states.get((code, str(value).upper()), False)

    return modify(field, convert)


def reference(field, binding):
    """The Odoo record of another outside record, which must be imported already.

    A field that holds several records gets that one.
    """

    def convert(mapper, value, record):
        binder = mapper.binder_for(binding)
        found = binder.to_internal(value, unwrap=True)
        if not found:
            raise RecordRefused(not_imported(binder, value))
        return found.id

    def modifier(self, record, to_attr):
        id_ = modify(field, convert)(self, record, to_attr)
        if id_ is ABSENT or self._target_type(to_attr) != "many2many":
            return id_
        return [(6, 0, [id_] if id_ else [])]

    return modifier


def not_imported(binder, external_id):
    """Say that a record is missing, and why it could not be imported."""
    return _(
        "%(record)s %(id)s could not be imported first: %(reason)s",
        record=binder.model._description,
        id=external_id,
        reason=binder.refused.get(str(external_id), _("not found")),
    )
