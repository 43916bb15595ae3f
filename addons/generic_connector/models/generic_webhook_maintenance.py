# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from datetime import timedelta

from odoo import api, fields, models

from .generic_webhook_processing import MAXIMUM_TRIES

# A delivery that waits longer than this has lost its job.
PENDING_MINUTES = 15
RETENTION_PARAMETER = "generic_connector.webhook_retention_days"
RETENTION_DAYS = 30
# Rows that a person may still want to replay are kept longer.
DEAD_RETENTION_FACTOR = 3
VACUUM_LIMIT = 10000


class GenericWebhook(models.Model):
    _inherit = "generic.webhook"

    @api.model
    def _cron_sweep(self):
        """Queue again what lost its job or failed, until it has been given up."""
        waiting = self.search(
            [
                ("processing_status", "in", ("pending", "failed")),
                ("received_date", "<", self._minutes_ago(PENDING_MINUTES)),
            ],
            order="id",
        )
        given_up = waiting.filtered(lambda webhook: webhook.tries >= MAXIMUM_TRIES)
        given_up.processing_status = "dead"
        for webhook in waiting - given_up:
            # Counted here for deliveries whose jobs never reach their end.
            lost = webhook.processing_status == "pending"
            webhook.tries += 1 if lost else 0
        (waiting - given_up)._enqueue()

    @api.model
    def _minutes_ago(self, minutes):
        return fields.Datetime.now() - timedelta(minutes=minutes)

    @api.autovacuum
    def _gc_deliveries(self):
        """Remove finished deliveries: they hold personal data."""
        parameters = self.env["ir.config_parameter"].sudo()
        days = int(parameters.get_param(RETENTION_PARAMETER, RETENTION_DAYS))
        finished = [("processing_status", "in", ("done", "ignored"))]
        dead = [("processing_status", "=", "dead")]
        self._remove_older(finished, days)
        self._remove_older(dead, days * DEAD_RETENTION_FACTOR)

    @api.model
    def _remove_older(self, domain, days):
        limit = self._minutes_ago(days * 24 * 60)
        old = [("received_date", "<", limit)]
        self.search(domain + old, limit=VACUUM_LIMIT).unlink()
