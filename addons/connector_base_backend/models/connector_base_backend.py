# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _, fields, models
from odoo.exceptions import UserError


class ConnectorBaseBackend(models.Model):
    """What every backend has, whatever platform it talks to.

    A connector's backend delegates to this model with ``_inherits``, directly or
    through other models. Delegation hands over fields, not methods: whoever holds
    a record of this model and needs behaviour asks for :meth:`_concrete_backend`.
    """

    _name = "connector.base.backend"
    _description = "Connector Backend (common part)"
    _order = "name, id"

    name = fields.Char(required=True)
    active = fields.Boolean(default=True)
    company_id = fields.Many2one(
        comodel_name="res.company",
        required=True,
        index=True,
        default=lambda self: self.env.company,
    )
    kind = fields.Selection(
        selection=[
            ("ecommerce", "E-commerce"),
            ("logistics", "Logistics"),
            ("accounting", "Accounting"),
            ("crm", "CRM"),
        ],
        required=True,
        default="ecommerce",
    )
    state = fields.Selection(
        selection=[
            ("draft", "Not tested"),
            ("connected", "Connected"),
            ("error", "Error"),
        ],
        required=True,
        readonly=True,
        copy=False,
        default="draft",
        help="Result of the last connection test",
    )
    concrete_model = fields.Char(
        readonly=True,
        copy=False,
        help="Model of the connector's own backend, at the end of the chain",
    )
    concrete_id = fields.Many2oneReference(
        string="Concrete backend",
        model_field="concrete_model",
        readonly=True,
        copy=False,
    )

    def _concrete_backend(self):
        """Return the record at the end of the delegation chain.

        The pair stored when the backend was created answers with one query. A
        backend that lacks it, or whose pair points nowhere, is found by walking
        down the chain.
        """
        self.ensure_one()
        if self.concrete_id and self.concrete_model in self.env:
            concrete = self.env[self.concrete_model].browse(self.concrete_id)
            if concrete.exists():
                return concrete
        return self._walk_to_concrete_backend()

    def _walk_to_concrete_backend(self):
        """Walk the models that delegate to this one, level by level, to a leaf."""
        level = [self]
        while level:
            deepest = level[0]
            level = [
                child for record in level for child in self._delegating_records(record)
            ]
        return deepest

    def _remove_chain(self, gone_models):
        """Delete these backends and what delegates to them, from the end upwards.

        :param gone_models: names of models whose tables exist no more
        """
        for backend in self:
            chain = [backend]
            for record in chain:
                chain.extend(self._delegating_records(record, gone_models))
            for record in reversed(chain):
                record.exists().unlink()

    def _delegating_records(self, record, except_models=()):
        """Return the records, one a model, that delegate directly to ``record``.

        Archived ones count: ``active`` is delegated too, so a plain search would
        not find the children of an archived backend.
        """
        children = []
        for model_name in sorted(self.env.registry[record._name]._inherits_children):
            model = self.env[model_name]
            link = model._inherits.get(record._name)
            if model._abstract or not link or model_name in except_models:
                continue
            found = model.with_context(active_test=False).search(
                [(link, "=", record.id)], limit=1
            )
            if found:
                children.append(model.browse(found.id))
        return children

    def _export_method(self, model_name):
        """Return the concrete backend's export method for a model, or None."""
        if model_name not in self.env:
            return None
        concrete = self._concrete_backend().with_company(self.company_id)
        return getattr(concrete, "export_%s" % model_name.replace(".", "_"), None)

    def export_records(self, model_name, record_ids):
        """Send records to this backend's platform.

        Routes to ``export_<model>`` of the concrete backend, dots replaced by
        underscores: ``export_product_product`` for ``product.product``.

        :param str model_name: model of the chosen records
        :param list record_ids: their ids; the user must be allowed to read them
        :return: notification action of the concrete backend
        """
        self.ensure_one()
        export = self._export_method(model_name)
        if not export:
            raise UserError(
                _(
                    "Export not implemented for model %(model)s in connector %(name)s",
                    model=model_name,
                    name=self.name,
                )
            )
        records = self.env[model_name].browse(record_ids).exists()
        records.check_access_rights("read")
        records.check_access_rule("read")
        return export(records.ids)

    def action_open_concrete(self):
        """Open the form of the connector's own backend."""
        concrete = self._concrete_backend()
        return {
            "type": "ir.actions.act_window",
            "res_model": concrete._name,
            "res_id": concrete.id,
            "view_mode": "form",
        }
