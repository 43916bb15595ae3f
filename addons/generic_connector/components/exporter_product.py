# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields

from odoo.addons.component.core import AbstractComponent

from .paths import read_path


class GenericProductExporter(AbstractComponent):
    """Sends a template with its variants, and binds the variants by the answer."""

    _name = "generic.product.exporter"
    _inherit = "generic.record.exporter"

    def _comparable(self, payload):
        """Leave the variants' ids out: the first time, they are not known yet."""
        adapter = self.backend_adapter
        variants = [
            {key: variant[key] for key in variant if key != adapter._external_key}
            for variant in payload[adapter._variant_path]
        ]
        return dict(super()._comparable(payload), **{adapter._variant_path: variants})

    def _after_export(self, binding, answer):
        res = super()._after_export(binding, answer)
        adapter = self.backend_adapter
        self._keep_new(
            adapter._variant_binding,
            [
                {
                    "backend_id": self.backend_record.id,
                    "odoo_id": variant.id,
                    "external_id": str(record[adapter._external_key]),
                    "sync_state": "synced",
                    "sync_date": fields.Datetime.now(),
                }
                for variant, record in self._new_variants(binding, answer)
            ],
        )
        return res

    def _new_variants(self, binding, answer):
        """Return pairs of our variants that are new there and their records.

        They come back in the order in which they were sent.
        """
        adapter = self.backend_adapter
        variants = binding.odoo_id.product_variant_ids
        rows = self.binder_for(adapter._variant_binding).bindings_of(variants.ids)
        known = {row["external_id"] for row in rows.values()}
        records = [
            record
            for record in read_path(answer, adapter._variant_path) or []
            if str(record[adapter._external_key]) not in known
        ]
        return zip(variants.filtered(lambda v: v.id not in rows), records)
