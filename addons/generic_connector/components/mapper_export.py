# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""Mappers from Odoo's records to what is sent."""

from decimal import Decimal

from odoo.tools import html2plaintext, plaintext2html

from odoo.addons.component.core import AbstractComponent
from odoo.addons.connector.components.mapper import only_create

from .paths import write_path

__all__ = [
    "GenericExportMapper",
    "export_html",
    "export_money",
    "export_part",
    "export_pricelist_price",
    "export_reference",
    "export_related",
    "export_setting",
    "export_text",
    "export_values",
    "only_create",
]


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
        return mapping.get(str(record[field]).lower())

    return modifier


class GenericExportMapper(AbstractComponent):
    """Maps a binding to the data to send.

    Targets in ``direct`` may be paths: ``variants[0].price``. Values that don't exist
    here are sent as null. A modifier is given the record that has its field: the
    binding, or the Odoo record behind it.
    """

    _name = "generic.export.mapper"
    _inherit = "base.export.mapper"

    def _map_direct(self, record, from_attr, to_attr):
        holder = self._holder(record, self._direct_source_field_name(from_attr))
        if callable(from_attr):
            return from_attr(self, holder, to_attr)
        value = holder[from_attr]
        if value is False and holder._fields[from_attr].type != "boolean":
            return None
        return value

    def _holder(self, record, name):
        """Return the record that a field belongs to.

        Read through a binding, the fields of its Odoo record are computed one by one.
        """
        field = record._fields.get(name)
        is_delegated = "odoo_id" in record._inherits.values()
        return record.odoo_id if field and field.inherited and is_delegated else record

    def finalize(self, map_record, values):
        """Build the nested data that the paths describe."""
        payload = {}
        for path, value in super().finalize(map_record, values).items():
            write_path(payload, path, value)
        return payload


class GenericProductExportMapper(AbstractComponent):
    """Maps a template together with its variants.

    What the template maps to the first variant is the default of each of them; the
    variant's own mapper adds the rest.
    """

    _name = "generic.product.export.mapper"
    _inherit = "generic.export.mapper"

    def finalize(self, map_record, values):
        payload = super().finalize(map_record, values)
        adapter = self.component(usage="backend.adapter")
        template = map_record.source.odoo_id
        options = self._option_lines(template)
        common = (payload.get(adapter._variant_path) or [{}])[0]
        payload[adapter._variant_path] = [
            dict(common, **self._variant(variant, options))
            for variant in template.product_variant_ids
        ]
        if options:
            payload[adapter._options_path] = [
                {adapter._option_name: line.attribute_id.name} for line in options
            ]
        return payload

    def _option_lines(self, template):
        """Return the attribute lines that tell variants apart."""
        return template.attribute_line_ids.filtered(
            lambda line: line.attribute_id.create_variant != "no_variant"
        )[: len(self.component(usage="backend.adapter")._variant_option_fields)]

    def _variant(self, variant, options):
        """Return what a variant sends, with its id where it is known there."""
        adapter = self.component(usage="backend.adapter")
        mapper = self.component(
            usage="export.mapper", model_name=adapter._variant_binding
        )
        payload = mapper.map_record(variant).values()
        row = self._variant_rows(variant).get(variant.id)
        if row:
            payload[adapter._external_key] = outside_id(row["external_id"])
        values = variant.product_template_attribute_value_ids
        for field_name, line in zip(adapter._variant_option_fields, options):
            value = values.filtered(lambda v, line=line: v.attribute_line_id == line)
            payload[field_name] = value.name or None
        return payload

    def _variant_rows(self, variant):
        """Return variant → row of its binding, for the variants read so far."""
        adapter = self.component(usage="backend.adapter")
        rows = self.work.cache.setdefault(("variant rows",), {})
        if variant.id not in rows:
            ids = variant.browse(variant._prefetch_ids).ids
            rows.update(dict.fromkeys(ids))
            rows.update(self.binder_for(adapter._variant_binding).bindings_of(ids))
        return rows
