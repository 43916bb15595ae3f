# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models
from odoo.tests.common import TransactionCase


def backend_chain_models():
    """Return a chain of three models below the base one, and a sibling of two.

    They are made in a function so that importing this file registers nothing.
    """

    class MiddleBackend(models.Model):
        _name = "test.middle.backend"
        _description = "Backend in the middle of a chain"
        _module = "connector_base_backend"
        _inherits = {"connector.base.backend": "base_backend_id"}

        base_backend_id = fields.Many2one(
            "connector.base.backend", required=True, ondelete="restrict"
        )

    class LeafBackend(models.Model):
        _name = "test.leaf.backend"
        _description = "Backend at the end of a chain"
        _module = "connector_base_backend"
        _inherits = {"test.middle.backend": "middle_backend_id"}

        middle_backend_id = fields.Many2one(
            "test.middle.backend", required=True, ondelete="restrict"
        )
        exported = fields.Char()

        def export_res_partner(self, record_ids):
            self.exported = ",".join(map(str, record_ids))
            return {"params": {"message": "1 queued", "type": "success"}}

        def export_res_company(self, record_ids):
            return {"params": {"message": "1 failed", "type": "warning"}}

    class SiblingBackend(models.Model):
        _name = "test.a.sibling.backend"
        _description = "Backend of another kind, looked at first by name"
        _module = "connector_base_backend"
        _inherits = {"connector.base.backend": "base_backend_id"}

        base_backend_id = fields.Many2one(
            "connector.base.backend", required=True, ondelete="restrict"
        )

    return [MiddleBackend, LeafBackend, SiblingBackend]


class BackendChainCase(TransactionCase):
    """Test case with the models of :func:`backend_chain_models` in the registry."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        registered = models.MetaModel.module_to_models["connector_base_backend"]
        kept = list(registered)
        cls.addClassCleanup(cls._forget_models)
        classes = backend_chain_models()
        registered[:] = kept
        cls._model_names = [model._name for model in classes]
        for model in classes:
            model._build_model(cls.registry, cls.cr)
        cls.registry.setup_models(cls.cr)
        cls.registry.init_models(
            cls.cr, cls._model_names, {"module": "connector_base_backend"}
        )

    @classmethod
    def _forget_models(cls):
        for name in cls._model_names:
            for model in cls.registry.models.values():
                model._inherits_children.discard(name)
                model._inherit_children.discard(name)
            del cls.registry.models[name]
        cls.registry.setup_models(cls.cr)

    def base_of(self, backend):
        """Return the base record of a backend of any depth, its chain's top."""
        return self.env["connector.base.backend"].browse(backend.base_backend_id.id)
