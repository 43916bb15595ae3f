# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import psycopg2

from odoo import _, fields, models

from odoo.addons.queue_job.exception import RetryableJobError

COUNTERS = (
    "page_count",
    "record_count",
    "created_count",
    "updated_count",
    "unchanged_count",
    "failed_count",
)


class GenericSyncRun(models.Model):
    """A run in parts, whose jobs run at the same time."""

    _inherit = "generic.sync.run"

    part_ids = fields.One2many(comodel_name="generic.sync.part", inverse_name="run_id")

    def _delay_gathering(self, number):
        """Queue the job that adds the parts up.

        Each part queues its own, and in a transaction of its own it sees all that
        ended before: two parts that end at once don't see each other.
        """
        self.with_delay(
            description=_("Add up %s", self.name),
            identity_key="gather:%s:%s" % (self.id, number),
        ).gather_parts()

    def gather_parts(self):
        """Job: add up what the parts did, and finish the run with the last one."""
        self.ensure_one()
        self._lock_parts()
        if self.state != "running":
            return
        sums = self.env["generic.sync.part"]._read_group(
            [("run_id", "=", self.id)], ["%s:sum" % name for name in COUNTERS], []
        )[0]
        self.write({name: sums[name] or 0 for name in COUNTERS})
        if all(part.state == "done" for part in self.part_ids):
            self._finish_parts()

    def _finish_parts(self):
        if self.direction == "export":
            self._finish()
            return
        backend = self.generic_backend_id._concrete_backend()._for_sync()
        with backend.work_on(self.binding_model, run=self) as work:
            work.component(usage="batch.importer").finish(self.with_env(work.env))

    def _lock_parts(self):
        # Read before: once the lock is refused, the transaction reads nothing more.
        name = self.name
        try:
            self.env.cr.execute(
                "SELECT id FROM generic_sync_run WHERE id = %s"
                " FOR NO KEY UPDATE NOWAIT",
                [self.id],
                log_exceptions=False,
            )
        except psycopg2.errors.LockNotAvailable as error:
            raise RetryableJobError(
                _("%s is being added up.", name), seconds=5, ignore_retry=True
            ) from error
        self.invalidate_recordset()
