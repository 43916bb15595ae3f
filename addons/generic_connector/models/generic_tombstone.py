# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from datetime import timedelta

from psycopg2.extras import execute_values

from odoo import api, fields, models

RETENTION_PARAMETER = "generic_connector.tombstone_retention_days"
RETENTION_DAYS = 90


class GenericTombstone(models.Model):
    """A record that the platform deleted, known here or not.

    An older version of it may still be on its way, in a page that was read before:
    it must not come to life again.
    """

    _name = "generic.tombstone"
    _description = "Record Deleted on the Platform"
    _rec_name = "external_id"
    _order = "id desc"

    generic_backend_id = fields.Many2one(
        comodel_name="generic.backend",
        string="Backend",
        required=True,
        ondelete="cascade",
    )
    binding_model = fields.Char(required=True)
    external_id = fields.Char(string="External ID", required=True)
    gone_on = fields.Datetime(
        required=True,
        default=fields.Datetime.now,
        help="Versions of the record that are not newer are left alone",
    )

    _sql_constraints = [
        (
            "record_uniq",
            "unique(generic_backend_id, binding_model, external_id)",
            "A deletion is noted once.",
        ),
    ]

    @api.model
    def _domain(self, backend, binding_model, external_ids):
        return [
            ("generic_backend_id", "=", backend.generic_backend_id.id),
            ("binding_model", "=", binding_model),
            ("external_id", "in", list(external_ids)),
        ]

    @api.model
    def _bury(self, backend, binding_model, external_ids):
        """Note that these records are gone now.

        Two workers that note the same deletion fail each other with an error after
        which the queue runs the job again.
        """
        self.flush_model()
        execute_values(
            self.env.cr._obj,
            """
            INSERT INTO generic_tombstone (
                generic_backend_id, binding_model, external_id, gone_on
            ) VALUES %s
            ON CONFLICT (generic_backend_id, binding_model, external_id)
            DO UPDATE SET gone_on = EXCLUDED.gone_on
            """,
            [
                (backend.generic_backend_id.id, binding_model, external_id, now)
                for now in [fields.Datetime.now()]
                for external_id in sorted(set(external_ids))
            ],
        )
        self.invalidate_model()

    @api.model
    def _find(self, backend, binding_model, external_ids):
        """Return external id → when it went, with one query."""
        rows = self.search_read(
            self._domain(backend, binding_model, external_ids),
            ["external_id", "gone_on"],
        )
        return {row["external_id"]: row["gone_on"] for row in rows}

    @api.model
    def _revive(self, backend, binding_model, external_ids):
        """Forget the deletion of records that are there again."""
        self.search(self._domain(backend, binding_model, external_ids)).unlink()

    @api.autovacuum
    def _gc_tombstones(self):
        parameters = self.env["ir.config_parameter"].sudo()
        days = int(parameters.get_param(RETENTION_PARAMETER, RETENTION_DAYS))
        limit = fields.Datetime.now() - timedelta(days=days)
        self.search([("gone_on", "<", limit)], limit=10000).unlink()
