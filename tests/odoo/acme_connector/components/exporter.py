# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _

from odoo.addons.component.core import Component
from odoo.addons.generic_connector.exceptions import ValidationFailed


class AcmeContactExporter(Component):
    _name = "acme.contact.exporter"
    _inherit = "generic.record.exporter"
    _collection = "acme.backend"
    _apply_on = "acme.res.partner"

    _required = ("last_name",)
    _maximum_lengths = {"last_name": 80}

    def _check(self, payload):
        """Check what Acme would refuse, and say it before a job is queued."""
        res = super()._check(payload)
        if payload["kind"] == "person" and not payload.get("email"):
            raise ValidationFailed(_("A person needs an e-mail address."))
        return res


class AcmeContactBatchExporter(Component):
    _name = "acme.contact.batch.exporter"
    _inherit = "generic.batch.exporter"
    _collection = "acme.backend"
    _apply_on = "acme.res.partner"
