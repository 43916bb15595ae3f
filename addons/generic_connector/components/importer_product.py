# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import AbstractComponent

from .modifiers import clean
from .paths import ABSENT, read_path


class GenericProductImporter(AbstractComponent):
    """Imports products as templates, with the variants that come inside them.

    The product's adapter says where its variants and options are. Options become
    attributes whose variants are made on demand only: the platform says which
    combinations exist.
    """

    _name = "generic.product.importer"
    _inherit = [
        "generic.product.variants",
        "generic.import.by.variant",
        "generic.importer",
    ]

    def _find(self, field_name, values):
        """Look SKUs and barcodes up on the variants: templates have none."""
        if field_name not in ("default_code", "barcode"):
            return super()._find(field_name, values)
        found = {}
        domain = self._match_domain(field_name, values)
        for variant in self.env["product.product"].search(domain):
            ids = found.setdefault(variant[field_name], [])
            if variant.product_tmpl_id.id not in ids:
                ids.append(variant.product_tmpl_id.id)
        return found

    def _create_model(self):
        """Create templates without variants: these come with the platform's ids.

        The mere presence of the key stops Odoo from making them.
        """
        return super()._create_model().with_context(create_product_product=False)

    def _save(self, items):
        """Add the options as attribute lines before the records are written."""
        attributes = self._attribute_values(items)
        lines = self._lines_of([item.odoo_id for item in items if item.odoo_id])
        for item in items:
            commands = self._line_commands(
                self._options(item.record), attributes, lines.get(item.odoo_id, {})
            )
            item.values.pop("attribute_line_ids", None)
            if commands:
                item.values["attribute_line_ids"] = commands
        return super()._save(items)

    def _save_parts(self, items):
        self._save_variants(items)

    def _after_save(self, items):
        res = super()._after_save(items)
        self.binder_for(self.backend_adapter._variant_binding).forget()
        return res

    def _options(self, record):
        """Return the options of a product: list of (name, its values)."""
        adapter = self.backend_adapter
        if adapter._variant_options_path:
            return self._options_of_variants(record)
        if not adapter._options_path:
            return []
        options = []
        for option in read_path(record, adapter._options_path) or []:
            names = [clean(v) for v in read_path(option, adapter._option_values) or []]
            if names and names != [adapter._no_option]:
                name = clean(read_path(option, adapter._option_name))
                options.append((name, list(dict.fromkeys(names))))
        return options

    def _options_of_variants(self, record):
        """Return the options that the variants name, each with all its values."""
        options = {}
        for variant in self._variants(record):
            for name, value in self._chosen_in_list(variant):
                options.setdefault(name, {})[value] = None
        return [(name, list(found)) for name, found in options.items()]

    def _chosen_in_list(self, variant):
        adapter, chosen = self.backend_adapter, []
        for option in read_path(variant, adapter._variant_options_path) or []:
            name = read_path(option, adapter._option_name)
            value = read_path(option, adapter._option_values)
            if name and value:
                chosen.append((clean(name), clean(value)))
        return chosen

    def _chosen(self, variant, options):
        """Return a variant's value for each of its product's options."""
        if self.backend_adapter._variant_options_path:
            return self._chosen_in_list(variant)
        fields = self.backend_adapter._variant_option_fields
        chosen = []
        for (name, __), field in zip(options, fields):
            value = read_path(variant, field)
            if value is not ABSENT and value is not None:
                chosen.append((name, clean(value)))
        return chosen

    def _variants(self, record):
        variants = read_path(record, self.backend_adapter._variant_path)
        return variants or ([record] if self.backend_adapter._variant_itself else [])

    def _attribute_values(self, items):
        """Return (option, value) → (attribute id, value id); missing ones are made."""
        pairs = {
            (name, value): None
            for item in items
            for name, values in self._options(item.record)
            for value in values
        }
        for item in items:
            options = self._options(item.record)
            for variant in self._variants(item.record):
                pairs.update(dict.fromkeys(self._chosen(variant, options)))
        attributes = self._get_attributes({name for name, __ in pairs})
        return self._get_values(list(pairs), attributes)

    def _get_attributes(self, names):
        """Return name → id. Attributes that make all combinations are not used."""
        model = self.env["product.attribute"]
        if not names:
            return {}
        known = model.search(
            [("name", "in", list(names)), ("create_variant", "=", "dynamic")],
            order="id desc",
        )
        found = {attribute.name: attribute.id for attribute in known}
        missing = sorted(names - found.keys())
        created = model.create(
            [{"name": name, "create_variant": "dynamic"} for name in missing]
        )
        found.update(zip(missing, created.ids))
        return found

    def _get_values(self, pairs, attributes):
        if not pairs:
            return {}
        model = self.env["product.attribute.value"]
        known = model.search(
            [
                ("attribute_id", "in", list(attributes.values())),
                ("name", "in", list({value for __, value in pairs})),
            ],
            order="id desc",
        )
        found = {(value.attribute_id.id, value.name): value.id for value in known}
        missing = [
            (attributes[name], value)
            for name, value in pairs
            if (attributes[name], value) not in found
        ]
        created = model.create(
            [{"attribute_id": id_, "name": value} for id_, value in missing]
        )
        found.update(zip(missing, created.ids))
        return {
            (name, value): (attributes[name], found[(attributes[name], value)])
            for name, value in pairs
        }

    def _lines_of(self, template_ids):
        """Return template id → attribute id → its line."""
        lines = {}
        if template_ids:
            for line in self.env["product.template.attribute.line"].search(
                [("product_tmpl_id", "in", template_ids)]
            ):
                lines.setdefault(line.product_tmpl_id.id, {})[
                    line.attribute_id.id
                ] = line
        return lines

    def _line_commands(self, options, attributes, lines):
        """Return commands that add what a template lacks; nothing is taken away."""
        commands = []
        for name, values in options:
            attribute_id = attributes[(name, values[0])][0]
            value_ids = [attributes[(name, value)][1] for value in values]
            line = lines.get(attribute_id)
            if not line:
                commands.append(
                    (
                        0,
                        0,
                        {
                            "attribute_id": attribute_id,
                            "value_ids": [(6, 0, value_ids)],
                        },
                    )
                )
            elif set(value_ids) - set(line.value_ids.ids):
                added = [(4, id_) for id_ in value_ids if id_ not in line.value_ids.ids]
                commands.append((1, line.id, {"value_ids": added}))
        return commands
