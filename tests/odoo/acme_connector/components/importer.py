# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _

from odoo.addons.component.core import Component
from odoo.addons.generic_connector.exceptions import RecordRefused


class AcmeContactImporter(Component):
    _name = "acme.contact.importer"
    _inherit = "generic.customer.importer"
    _collection = "acme.backend"
    _apply_on = "acme.res.partner"

    _match_keys = [("email", "email")]
    _deletion = "archive"

    def _values(self, item):
        """Leave the contacts alone that the platform only tries things with."""
        if item.record.get("sandbox"):
            raise RecordRefused(_("This contact is only a trial."))
        return super()._values(item)

    def _after_save(self, items):
        """Tag what came in, all of a page in one write."""
        res = super()._after_save(items)
        new = [item.odoo_id for item in items]
        tag = self.env.ref("acme_connector.contact_tag")
        self.env["res.partner"].browse(new).write({"category_id": [(4, tag.id)]})
        return res


class AcmeContactBatchImporter(Component):
    _name = "acme.contact.batch.importer"
    _inherit = "generic.batch.importer"
    _collection = "acme.backend"
    _apply_on = "acme.res.partner"

    _overlap_seconds = 300
