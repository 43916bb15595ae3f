# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import api, fields, models

RETENTION_DAYS = 3


class GenericRequestLog(models.Model):
    """A call to a platform, without secrets and personal data, for a manager to see.

    Written in a transaction of its own, so that the calls of a job that failed are
    kept.
    """

    _name = "generic.request.log"
    _inherit = "generic.protected.search"
    _description = "Request to a Platform"
    _order = "id desc"
    _rec_name = "path"

    generic_backend_id = fields.Many2one(
        comodel_name="generic.backend",
        string="Backend",
        required=True,
        index=True,
        readonly=True,
        ondelete="cascade",
    )
    method = fields.Char(readonly=True)
    path = fields.Char(readonly=True)
    parameters = fields.Char(readonly=True)
    status = fields.Integer(readonly=True)
    duration = fields.Float(string="Seconds", digits=(12, 3), readonly=True)
    error = fields.Char(readonly=True)
    request_headers = fields.Text(readonly=True)
    request_body = fields.Text(readonly=True)
    response_headers = fields.Text(readonly=True)
    response_body = fields.Text(readonly=True)

    @api.model
    def _keep(self, generic_backend_id, values):
        """Keep a call, unless its backend isn't committed yet."""
        if self.env["generic.backend"].browse(generic_backend_id).exists():
            self.create(dict(_storable(values), generic_backend_id=generic_backend_id))

    @api.autovacuum
    def _gc_requests(self):
        """Forget old calls: even masked ones tell something of people."""
        limit = fields.Datetime.subtract(fields.Datetime.now(), days=RETENTION_DAYS)
        self.sudo().search([("create_date", "<", limit)]).unlink()


def _storable(values):
    """Leave out what PostgreSQL can't store in a text."""
    return {
        name: value.replace("\x00", "") if isinstance(value, str) else value
        for name, value in values.items()
    }
