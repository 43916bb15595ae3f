# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields

NO_OPTION = "Default Title"


class UsualProduct:
    """Saves the variants of one product, one after the other."""

    def __init__(self, work):
        self.work = work
        self.env = work.env

    def save_variants(self, template, record):
        options = [
            option
            for option in record.get("options") or []
            if option["values"] != [NO_OPTION]
        ]
        for option in options:
            self._add_line(template, option)
        for variant in record["variants"]:
            chosen = [variant["option%d" % n] for n in range(1, len(options) + 1)]
            self._save_variant(template, variant, options, chosen)

    def _add_line(self, template, option):
        attribute = self._get(
            "product.attribute",
            {"name": option["name"], "create_variant": "dynamic"},
        )
        values = [
            self._get(
                "product.attribute.value",
                {"name": name, "attribute_id": attribute.id},
            ).id
            for name in option["values"]
        ]
        line = {"attribute_id": attribute.id, "value_ids": [(6, 0, values)]}
        template.write({"attribute_line_ids": [(0, 0, line)]})

    def _save_variant(self, template, record, options, chosen):
        model_name = "shopify.product.product"
        mapper = self.work.component(usage="import.mapper", model_name=model_name)
        values = mapper.map_record(record).values(for_create=True)
        binding = self.env[model_name].search(
            [
                ("backend_id", "=", self.work.collection.id),
                ("external_id", "=", str(record["id"])),
            ]
        )
        if binding:
            binding.write(values)
            return
        if options:
            variant = self._create_variant(template, options, chosen)
        else:
            archived_too = template.with_context(active_test=False)
            variant = archived_too.product_variant_ids[:1]
        binding = self.env[model_name].create(
            {
                "backend_id": self.work.collection.id,
                "external_id": str(record["id"]),
                "odoo_id": variant.id,
            }
        )
        binding.write(dict(values, sync_date=fields.Datetime.now()))

    def _create_variant(self, template, options, chosen):
        combination = self.env["product.template.attribute.value"]
        for option, name in zip(options, chosen):
            combination |= combination.search(
                [
                    ("product_tmpl_id", "=", template.id),
                    ("attribute_id.name", "=", option["name"]),
                    ("name", "=", name),
                ]
            )
        return self.env["product.product"].create(
            {
                "product_tmpl_id": template.id,
                "active": template.active,
                "product_template_attribute_value_ids": [(6, 0, combination.ids)],
            }
        )

    def _get(self, model_name, values):
        """Return the record with these values, made where there is none."""
        model = self.env[model_name]
        domain = [(name, "=", value) for name, value in values.items()]
        return model.search(domain, limit=1) or model.create(values)
