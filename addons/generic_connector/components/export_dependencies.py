# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _

from odoo.addons.component.core import AbstractComponent

from ..exceptions import ValidationFailed


class ExportDependencies(AbstractComponent):
    """Sends first what a record refers to: an order's customer and products."""

    _name = "generic.export.dependencies"
    _inherit = "base.exporter"

    #: Binding models to send first: (model, path of fields from the Odoo record)
    _dependencies = []

    def _export_dependencies(self, binding):
        """Send what the record refers to and the platform doesn't have yet.

        Each under its own lock, so that two orders of a new customer send it once.

        :raise ValidationFailed: where one of them can't be sent, with its name
        """
        for model_name, path in self._dependencies:
            records = binding.odoo_id.mapped(path)
            if records:
                batch = self.component(usage="batch.exporter", model_name=model_name)
                exporter = self.component(
                    usage="record.exporter", model_name=model_name
                )
                for dependency in batch.bound(records):
                    exporter.ensure_exported(dependency)

    def ensure_exported(self, binding):
        """Send a record that another one refers to, unless it is there.

        :raise ValidationFailed: where it can't be sent
        """
        if binding.external_id:
            return
        said = self.run(binding)
        if not binding.external_id:
            raise ValidationFailed(
                _(
                    "%(record)s “%(name)s” has to be sent first: %(reason)s",
                    record=self.model._description,
                    name=binding.display_name,
                    reason=said,
                )
            )
