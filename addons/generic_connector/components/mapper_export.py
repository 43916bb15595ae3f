# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""Mappers from Odoo's records to what is sent."""

from odoo.addons.component.core import AbstractComponent
from odoo.addons.connector.components.mapper import only_create

from .export_deliveries import export_delivered_amount, export_delivered_price
from .export_modifiers import (
    export_as_text,
    export_first,
    export_html,
    export_moment,
    export_money,
    export_part,
    export_pricelist_price,
    export_reference,
    export_related,
    export_setting,
    export_subdivision,
    export_text,
    export_values,
    export_whole,
    odoo_value,
    outside_id,
)
from .paths import write_path

__all__ = [
    "GenericExportMapper",
    "export_as_text",
    "export_delivered_amount",
    "export_delivered_price",
    "export_first",
    "export_html",
    "export_moment",
    "export_money",
    "export_part",
    "export_pricelist_price",
    "export_reference",
    "export_related",
    "export_setting",
    "export_subdivision",
    "export_text",
    "export_values",
    "export_whole",
    "only_create",
]


class GenericExportMapper(AbstractComponent):
    """Maps a binding to the data to send.

    Targets in ``direct`` may be paths: ``variants[0].price``, and so may the fields
    be: ``partner_id.city``. Values that don't exist here are sent as null. A modifier
    is given the record that has its field: the binding, or the Odoo record behind it.

    Lines are ``children``, as of OCA's mappers: each is mapped by the mapper of its
    model.
    """

    _name = "generic.export.mapper"
    _inherit = "base.export.mapper"
    _map_child_fallback = "generic.map.child.export"

    #: Domain of the lines that this mapper sends; [] for all
    _sends = []
    #: Member → those that are sent only where it has a value, 0 being none
    _only_with = {}

    def _map_direct(self, record, from_attr, to_attr):
        path = self._direct_source_field_name(from_attr)
        holder = self._holder(record, path.split(".")[0])
        if callable(from_attr):
            return from_attr(self, holder, to_attr)
        return odoo_value(holder, path)

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
        mapped = super().finalize(map_record, values)
        for needed, paths in self._only_with.items():
            if not mapped.get(needed):
                mapped.update(dict.fromkeys(paths))
        for path, value in mapped.items():
            write_path(payload, path, value)
        return payload


class GenericExportMapChild(AbstractComponent):
    """Maps the lines of a document that are sent."""

    _name = "generic.map.child.export"
    _inherit = "base.map.child.export"

    def get_items(self, items, parent, to_attr, options):
        sends = self._child_mapper()._sends
        sent = items.filtered_domain(sends) if sends else items
        return super().get_items(sent, parent, to_attr, options)


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
