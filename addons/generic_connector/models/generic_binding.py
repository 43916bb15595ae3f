# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class GenericBinding(models.AbstractModel):
    """A link between an Odoo record and a record of the platform.

    A concrete binding adds the two ends::

        class ShopifyProductTemplate(models.Model):
            _name = "shopify.product.template"
            _inherit = "generic.binding"
            _inherits = {"product.template": "odoo_id"}

            backend_id = fields.Many2one("shopify.backend", …, ondelete="restrict")
            odoo_id = fields.Many2one("product.template", …, ondelete="restrict")

    ``odoo_id`` restricts deletion: a cascade would delete bindings behind the ORM's
    back, and with them the only trace of what the record is called over there.
    """

    _name = "generic.binding"
    _inherit = "external.binding"
    _description = "Binding"

    external_id = fields.Char(string="External ID", copy=False, index=True)
    sync_state = fields.Selection(
        selection=[
            ("draft", "Never synchronised"),
            ("pending", "Waiting"),
            ("exporting", "Being exported"),
            ("synced", "Synchronised"),
            ("failed", "Failed"),
            ("gone", "Gone on the platform"),
        ],
        required=True,
        default="draft",
        copy=False,
    )
    sync_message = fields.Text(
        copy=False, help="What a person should know about the last synchronisation"
    )
    checksum = fields.Char(
        copy=False, help="Of the record as the platform last showed it"
    )
    export_members = fields.Text(
        copy=False,
        help="Hash of each member as it was last sent, or would have been, as JSON",
    )
    external_updated_at = fields.Char(
        string="Changed on the platform",
        copy=False,
        help="As the platform wrote it",
    )
    seen_in_run = fields.Integer(
        copy=False, help="Last search for deletions in which the platform showed it"
    )
    matched_by = fields.Char(
        string="Linked by",
        copy=False,
        help="The Odoo record existed and was recognised by this field",
    )
    no_export = fields.Boolean(help="Never send this record to the platform")
    retry_count = fields.Integer(
        compute="_compute_retry_count", help="Tries of the failure that is open"
    )
    open_failure_count = fields.Integer(
        string="Open failures", compute="_compute_retry_count"
    )
    max_retries = fields.Integer(
        default=5, help="Tries of an export job before it is given up"
    )
    export_reference = fields.Char(
        copy=False,
        help="Our reference in the record over there, by which it is found again "
        "when the answer to its creation was lost",
    )

    _sql_constraints = [
        (
            "backend_external_uniq",
            "unique(backend_id, external_id)",
            "This external record is linked already on this backend.",
        ),
        (
            "backend_odoo_uniq",
            "unique(backend_id, odoo_id)",
            "A binding already exists for this record on this backend.",
        ),
    ]

    def _compute_retry_count(self):
        """Count in the failures: a count here would be rolled back with the job."""
        failures = self.env["generic.sync.failure"].search(self._failure_domain())
        for binding in self:
            mine = failures.filtered(binding._is_mine)
            binding.retry_count = sum(mine.mapped("tries"))
            binding.open_failure_count = len(mine)

    def _failure_domain(self):
        return [
            ("generic_backend_id", "in", self.backend_id.generic_backend_id.ids),
            ("binding_model", "=", self._name),
            ("state", "in", ["open", "queued"]),
            "|",
            ("binding_id", "in", self.ids),
            ("external_id", "in", [b.external_id for b in self if b.external_id]),
        ]

    def _is_mine(self, failure):
        if failure.generic_backend_id != self.backend_id.generic_backend_id:
            return False
        return failure.binding_id == self.id or (
            failure.external_id and failure.external_id == self.external_id
        )

    def action_view_failures(self):
        """Open what has failed for this record and is not solved."""
        self.ensure_one()
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "generic_connector.generic_sync_failure_action"
        )
        action["domain"] = self._failure_domain()
        return action
