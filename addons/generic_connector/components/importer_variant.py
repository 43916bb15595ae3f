# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields

from odoo.addons.component.core import AbstractComponent

from .bulk import with_defaults, write_grouped
from .differences import differing_values
from .modifiers import clean
from .paths import read_path


class ProductVariants(AbstractComponent):
    """Saves the variants of products: all those of a page together."""

    _name = "generic.product.variants"
    _inherit = "base.importer"

    def _save_variants(self, items):
        """Create, link and change the variants; archive those that are gone."""
        model_name = self.backend_adapter._variant_binding
        wanted = self._wanted_variants(items, model_name)
        self._link_existing(wanted)
        known = [variant for variant in wanted if variant["odoo_id"]]
        self._create_products([variant for variant in wanted if not variant["odoo_id"]])
        self._update_products(known)
        self._bind(wanted, model_name)
        self._archive_gone(items, wanted, model_name)

    def _wanted_variants(self, items, model_name):
        """Return what is to be saved: one dict for each variant of the page."""
        mapper = self.component(usage="import.mapper", model_name=model_name)
        binder = self.binder_for(model_name)
        combinations = self._combinations(items)
        wanted = []
        for item in items:
            for record in self._variants(item.record):
                values = mapper.map_record(record).values(for_create=True)
                external_id = clean(read_path(record, mapper._external_key))
                options = self._options(item.record)
                values["active"] = item.values.get("active", True)
                values["product_template_attribute_value_ids"] = [
                    (6, 0, self._combination(item, record, options, combinations))
                ]
                wanted.append(
                    {"item": item, "external_id": external_id, "values": values}
                )
        rows = binder.prefetch(variant["external_id"] for variant in wanted)
        for variant in wanted:
            row = rows[variant["external_id"]]
            variant["binding_id"] = row and row["id"]
            variant["odoo_id"] = row and row["odoo_id"]
            variant["own"], variant["values"] = self._split_variant(
                model_name, variant["values"]
            )
        return wanted

    def own_variant_values(self, record):
        """Return external id → what a variant's binding alone keeps of a product."""
        model_name = self.backend_adapter._variant_binding
        mapper = self.component(usage="import.mapper", model_name=model_name)
        return {
            clean(read_path(variant, mapper._external_key)): self._split_variant(
                model_name, mapper.map_record(variant).values()
            )[0]
            for variant in self._variants(record)
        }

    def _split_variant(self, model_name, values):
        model = self.env[model_name]
        own = {name for name in values if not model._fields[name].inherited}
        return (
            {name: values[name] for name in own},
            {name: value for name, value in values.items() if name not in own},
        )

    def _combinations(self, items):
        """Return (template, option, value) → id of the template's attribute value."""
        values = self.env["product.template.attribute.value"].search(
            [
                ("product_tmpl_id", "in", [item.odoo_id for item in items]),
                ("ptav_active", "=", True),
            ]
        )
        return {
            (value.product_tmpl_id.id, value.attribute_id.name, value.name): value.id
            for value in values
        }

    def _combination(self, item, record, options, combinations):
        return [
            combinations[(item.odoo_id, name, value)]
            for name, value in self._chosen(record, options)
        ]

    def _link_existing(self, wanted):
        """Link the variants that a template had before it was linked, by their SKU."""
        unknown = {}
        for variant in wanted:
            if not variant["odoo_id"]:
                unknown.setdefault(variant["item"].odoo_id, []).append(variant)
        bound = {variant["odoo_id"] for variant in wanted}
        for product in self.env["product.product"].search(
            [("product_tmpl_id", "in", list(unknown)), ("id", "not in", list(bound))]
        ):
            variants = unknown[product.product_tmpl_id.id]
            alone = len(variants) == 1
            for variant in variants:
                code = variant["values"].get("default_code")
                same = code and code == product.default_code
                only = alone and not product.product_template_attribute_value_ids
                if not variant["odoo_id"] and (same or only):
                    variant["odoo_id"] = product.id
                    break

    def _create_products(self, variants):
        products = self.env["product.product"].create(
            [
                dict(variant["values"], product_tmpl_id=variant["item"].odoo_id)
                for variant in variants
            ]
        )
        for variant, product in zip(variants, products):
            variant["odoo_id"] = product.id
            variant["item"].changed = True

    def _update_products(self, variants):
        products = self.env["product.product"].browse(
            [variant["odoo_id"] for variant in variants]
        )
        changes = []
        for variant, product in zip(variants, products):
            values = differing_values(product, variant["values"])
            variant["item"].changed = variant["item"].changed or bool(values)
            changes.append((product.id, values))
        write_grouped(products, changes)

    def _bind(self, wanted, model_name):
        model = self.env[model_name]
        unbound = [variant for variant in wanted if not variant["binding_id"]]
        now = fields.Datetime.now()
        values_list = [
            dict(
                variant["own"],
                backend_id=self.backend_record.id,
                external_id=variant["external_id"],
                odoo_id=variant["odoo_id"],
                sync_state="synced",
                sync_date=now,
            )
            for variant in unbound
        ]
        model.create(with_defaults(model, values_list))
        self._update_variant_bindings(
            model, [variant for variant in wanted if variant["binding_id"]]
        )

    def _update_variant_bindings(self, model, variants):
        bindings = model.browse([variant["binding_id"] for variant in variants])
        changes, now = [], fields.Datetime.now()
        for variant, binding in zip(variants, bindings):
            own = differing_values(binding, dict(variant["own"], sync_state="synced"))
            if own:
                variant["item"].changed = True
                changes.append((binding.id, dict(own, sync_date=now)))
        write_grouped(model, changes)

    def _archive_gone(self, items, wanted, model_name):
        """Archive the variants that the platform has no longer."""
        kept = {variant["external_id"] for variant in wanted}
        gone = self.env[model_name].search(
            [
                ("backend_id", "=", self.backend_record.id),
                ("odoo_id.product_tmpl_id", "in", [item.odoo_id for item in items]),
                ("external_id", "not in", list(kept)),
                ("external_id", "!=", False),
            ]
        )
        if gone:
            gone.odoo_id.write({"active": False})
            gone.write({"sync_state": "gone"})
            templates = gone.odoo_id.product_tmpl_id.ids
            for item in items:
                item.changed = item.changed or item.odoo_id in templates
