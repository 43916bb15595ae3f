# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields

from odoo.addons.component.core import AbstractComponent

from .differences import differing_values
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
        model = self.env[self.backend_adapter._variant_binding]
        variants = binding.odoo_id.product_variant_ids
        rows = self.binder_for(model._name).bindings_of(variants.ids)
        known = {row["external_id"]: model.browse(row["id"]) for row in rows.values()}
        unbound = variants.filtered(lambda variant: variant.id not in rows)
        own = self._own_values(binding, answer)
        self._keep_each(
            model._name,
            [
                (variant.id, differing_values(variant, own.get(external_id, {})))
                for external_id, variant in known.items()
            ],
        )
        # They come back in the order in which they were sent.
        new = [external_id for external_id in own if external_id not in known]
        self._keep_new(
            model._name,
            [
                self._new_values(variant, external_id, own[external_id])
                for variant, external_id in zip(unbound, new)
            ],
        )
        return res

    def _new_values(self, variant, external_id, own):
        return dict(
            own,
            backend_id=self.backend_record.id,
            odoo_id=variant.id,
            external_id=external_id,
            sync_state="synced",
            sync_date=fields.Datetime.now(),
        )

    def _own_values(self, binding, answer):
        """Return external id → what an import would keep on a variant's binding.

        Nothing but the ids where no import is, or the answer can't be mapped.
        """
        adapter = self.backend_adapter
        if binding.checksum:
            for importer in self.many_components(usage="record.importer"):
                return importer.own_variant_values(answer)
        records = read_path(answer, adapter._variant_path) or []
        return {str(record[adapter._external_key]): {} for record in records}
