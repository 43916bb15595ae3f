# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import models


class GenericBackendMixin(models.AbstractModel):
    _inherit = "generic.backend.mixin"

    #: Field with a number of bindings → their model; each is an Integer field of
    #: the concrete backend, computed by ``_compute_binding_counts``
    _binding_counters = {}

    def _compute_binding_counts(self):
        for field_name, model_name in self._binding_counters.items():
            groups = (
                self.env[model_name]
                .with_context(active_test=False)
                ._read_group(
                    [("backend_id", "in", self.ids)], ["backend_id"], ["backend_id"]
                )
            )
            counts = {
                group["backend_id"][0]: group["backend_id_count"] for group in groups
            }
            for backend in self:
                backend[field_name] = counts.get(backend.id, 0)
