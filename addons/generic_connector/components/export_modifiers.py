# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""Modifiers for the ``direct`` mappings of an exporter.

Each takes the field of the record that is sent, some a path of fields::

    direct = [
        (export_money("list_price"), "variants[0].price"),
        (export_first("partner_id.phone", "partner_id.mobile"), "phone"),
    ]
"""

import math
from decimal import Decimal

from odoo.tools import html2plaintext, plaintext2html

from .moments import write_moment


def behind(record, path):
    """Return the record that a path of fields leads to, and the last field's name."""
    *links, name = path.split(".")
    for link in links:
        record = record[link]
    return record, name


def odoo_value(record, path):
    """Return the value at a path of fields, such as ``partner_id.country_id.code``.

    None where it, or a record on the way, is empty; 0 and a Boolean's False are values.
    """
    record, name = behind(record, path)
    if not record:
        return None
    value = record[name]
    is_empty = value is False and record._fields[name].type != "boolean"
    return None if is_empty else value


def export_html(field):
    """Plain text as HTML."""

    def modifier(self, record, to_attr):
        return plaintext2html(record[field]) if record[field] else None

    return modifier


def export_text(field):
    """HTML as plain text."""

    def modifier(self, record, to_attr):
        return html2plaintext(record[field]) if record[field] else None

    return modifier


def export_reference(field, binding):
    """The platform's id of the record that a field refers to, null where it has none.

    Numbers stay numbers. The record has to be sent first: see the exporter's
    ``_dependencies``.
    """

    def modifier(self, record, to_attr):
        rows = self.binder_for(binding).bindings_of(record[field].ids)
        external_ids = [row["external_id"] for row in rows.values()]
        return outside_id(external_ids[0]) if any(external_ids) else None

    return modifier


def export_related(field, member):
    """A member of the record that a field refers to, such as a country's code."""

    def modifier(self, record, to_attr):
        return record[field][member] or None

    return modifier


def export_setting(setting, field="backend_id"):
    """What the backend has been set to, the same for every record."""

    def modifier(self, record, to_attr):
        return record[field]._setting(setting) or None

    return modifier


def outside_id(external_id):
    """Return an id as the platform writes it: numbers stay numbers."""
    return int(external_id) if external_id.isdigit() else external_id


def export_money(field, digits=2):
    """An amount as a text with that many digits behind the point."""

    def modifier(self, record, to_attr):
        return str(Decimal(str(record[field])).quantize(Decimal(1).scaleb(-digits)))

    return modifier


def export_as_text(field):
    """A number, such as the record's own id, as a text."""

    def modifier(self, record, to_attr):
        value = odoo_value(record, field)
        return None if value is None else str(value)

    return modifier


def export_whole(field):
    """A quantity where the platform takes whole numbers: a part counts as one."""

    def modifier(self, record, to_attr):
        value = odoo_value(record, field)
        return None if value is None else whole(value)

    return modifier


def whole(quantity):
    """Return the next whole number, rounding errors apart."""
    return math.ceil(round(quantity, 6))


def export_subdivision(field):
    """A state as ISO 3166-2 writes it: its country's code, a hyphen and its own."""

    def modifier(self, record, to_attr):
        state = odoo_value(record, field)
        return "%s-%s" % (state.country_id.code, state.code) if state else None

    return modifier


def export_moment(field, style="iso", zone=None):
    """A moment as the platform writes it, see ``moments``; ``zone`` is a setting."""

    def modifier(self, record, to_attr):
        value = odoo_value(record, field)
        name = zone and self.backend_record._setting(zone)
        return write_moment(value, style, name) if value else None

    return modifier


def export_first(field, *others):
    """The first of several fields, or paths of them, that has a value."""

    def modifier(self, record, to_attr):
        values = (odoo_value(record, path) for path in (field, *others))
        return next(filter(None, values), None)

    return modifier


def export_part(field, position, count):
    """One of the parts that a text is made of: all but the last are one word each."""

    def modifier(self, record, to_attr):
        parts = (record[field] or "").split(None, count - 1)
        return parts[position] if position < len(parts) else None

    return modifier


def export_pricelist_price(field):
    """A product's price in the backend's pricelist; the field where it names none."""

    def modifier(self, record, to_attr):
        pricelist = self.backend_record.pricelist_id
        if not pricelist:
            return record[field]
        digits = self.env["decimal.precision"].precision_get("Product Price")
        return round(pricelist._get_product_price(record, 1.0), digits)

    return modifier


def export_values(field, mapping):
    """The platform's value for a value of ours, given as text in lower case."""

    def modifier(self, record, to_attr):
        holder, name = behind(record, field)
        return mapping.get(str(holder[name]).lower())

    return modifier
