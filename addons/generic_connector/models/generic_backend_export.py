# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _, models


class GenericBackendMixin(models.AbstractModel):
    _inherit = "generic.backend.mixin"

    def _export_records(self, binding_model, record_ids):
        """Bind records where they aren't yet, and queue their export.

        :param binding_model: such as ``shopify.product.template``
        :param record_ids: ids of the Odoo model that it binds
        :return: notification with the counts
        """
        return self._export_several([(binding_model, record_ids)])

    def _export_several(self, exports):
        """Queue the export of records of several binding models.

        :param exports: list of (binding model, ids of the Odoo model that it binds)
        :return: one notification with the counts of all
        """
        self.ensure_one()
        total = {"exported": 0, "created": 0, "skipped": 0, "errors": 0, "reasons": []}
        for binding_model, record_ids in exports:
            with self._for_sync().work_on(binding_model) as work:
                counts = work.component(usage="batch.exporter").run(record_ids)
            total = {name: total[name] + counts[name] for name in total}
        return self._build_notification(
            _("Export"), self._export_message(total), self._export_type(total)
        )

    def _export_message(self, counts):
        labels = [
            ("exported", _("%d scheduled for export")),
            ("created", _("%d new binding(s) created")),
            ("skipped", _("%d skipped (no export)")),
            ("errors", _("%d error(s)")),
        ]
        parts = [label % counts[key] for key, label in labels if counts[key]]
        if not parts:
            return _("Nothing was selected for export.")
        return ". ".join(parts + counts["reasons"][:10])

    def _export_type(self, counts):
        fine = counts["exported"] and not counts["errors"]
        return "success" if fine else "warning"
