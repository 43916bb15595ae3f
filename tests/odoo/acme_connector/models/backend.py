# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class AcmeBackend(models.Model):
    _name = "acme.backend"
    _description = "Acme Backend"
    _inherit = "generic.backend.mixin"
    _inherits = {"generic.backend": "generic_backend_id"}

    _connector_kind = "crm"
    _adapter_name = "acme.adapter"
    _sync_entities = ["contacts"]
    _webhook_platform = "acme"
    _webhook_handlers = {
        "contact.saved": ("upsert", "acme.res.partner"),
        "contact.deleted": ("delete", "acme.res.partner"),
        "contact.merged": ("merged", "acme.res.partner"),
    }

    generic_backend_id = fields.Many2one(
        comodel_name="generic.backend",
        string="Generic backend",
        required=True,
        index=True,
        ondelete="restrict",
    )
    account_url = fields.Char(
        string="Account URL",
        required=True,
        help="Address of the account, as in https://acme.example.com",
    )
    api_key = fields.Char(
        string="API key",
        copy=False,
        groups="connector_base_backend.connector_manager",
    )
    webhook_secret = fields.Char(
        copy=False,
        groups="connector_base_backend.connector_manager",
    )
    segment = fields.Char(help="Import only the contacts of this segment")

    def sync_contacts(self, **options):
        """Queue the import of contacts."""
        return self._sync("contacts", **options)

    def _sync_contacts_implementation(self, **options):
        """Import contacts."""
        with self.work_on("acme.res.partner") as work:
            return work.component(usage="batch.importer").run(**options)

    def export_res_partner(self, record_ids):
        """Send contacts to Acme."""
        return self._export_records("acme.res.partner", record_ids)

    def _webhook_merged(self, payload, binding_model):
        """Import the contact that is left, and note that the other one is gone."""
        self._webhook_upsert({"id": payload["kept"]}, binding_model)
        return self._webhook_delete({"id": payload["merged"]}, binding_model)
