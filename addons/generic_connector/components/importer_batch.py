# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _, fields

from odoo.addons.component.core import AbstractComponent

from ..exceptions import ConcurrentImport
from .import_item import reason_of
from .import_saving import RETRIED


class GenericBatchImporter(AbstractComponent):
    """Imports all that changed: one job a page, each queues the next one."""

    _name = "generic.batch.importer"
    _inherit = "base.importer"
    _usage = "batch.importer"

    #: How far a window reaches back before the last one's end, against clock skew
    _overlap_seconds = 120
    #: Pages after which a list that never ends is given up
    _maximum_pages = 10000
    _job_priority = 10
    _job_max_retries = 20

    def run(self, force=False, since=None):
        """Queue the first page.

        :param force: read everything, and write what is unchanged too
        :param since: another start than the end of the last run, naive UTC
        :return: the run; one that is under way already where there is one
        """
        checkpoint = self._checkpoint()
        if self._is_under_way(checkpoint) and not force and not since:
            return checkpoint.run_id
        run = self.env["generic.sync.run"].create(
            {
                "generic_backend_id": self.backend_record.generic_backend_id.id,
                "binding_model": self.model._name,
                "since": since or self._since(checkpoint, force),
                "force": force,
            }
        )
        checkpoint.run_id.filtered(lambda old: old.state == "running").write(
            {"state": "superseded", "finished_on": fields.Datetime.now()}
        )
        checkpoint.write({"run_id": run.id, "cursor": False})
        self._delay_page(run, None)
        return run

    def import_page(self, run, cursor=None):
        """Import one page, move the checkpoint, and queue the next page.

        A page that was done already, by a job that ran twice, is left alone.
        """
        checkpoint = self._checkpoint()
        checkpoint._lock()
        if checkpoint.run_id != run or checkpoint.cursor != (cursor or False):
            return _("This page is done already, or its run was superseded.")
        if not cursor:
            self._wait_for_dependencies()
        try:
            page = self.backend_adapter.fetch_page(self._filters(run), cursor)
            importer = self.component(usage="record.importer")
            result = importer.import_records(page.records, force=run.force)
        except Exception as error:
            if not self._is_retried(error):
                run._fail_after_rollback(reason_of(error))
            raise
        self._advance(checkpoint, run, page, result)
        return str(result)

    def _wait_for_dependencies(self):
        """Come back later while what these records refer to is being imported.

        They would be read one by one meanwhile, and twice.
        """
        for model_name, __ in self.component(usage="record.importer")._dependencies:
            importer = self.component(usage="batch.importer", model_name=model_name)
            if importer._is_under_way(importer._checkpoint()):
                raise ConcurrentImport(
                    _("%s is being imported first.", importer.model._description),
                    seconds=5,
                    ignore_retry=True,
                )

    def _checkpoint(self):
        return self.env["generic.sync.checkpoint"]._get(
            self.backend_record, self.model._name
        )

    def _since(self, checkpoint, force):
        if force or not checkpoint.high_water:
            return False
        return fields.Datetime.subtract(
            checkpoint.high_water, seconds=self._overlap_seconds
        )

    def _filters(self, run):
        return self.backend_adapter.modified_since(run.since)

    def _advance(self, checkpoint, run, page, result):
        """Note the page's end; the mark moves only when the last page is in.

        It moves to the platform's clock at the first page: what changed while the
        pages were read may have slipped through between them.
        """
        if not run.server_date:
            run.server_date = page.server_date or run.started_on
        run._count_page(result)
        if page.next_cursor and run.page_count < self._maximum_pages:
            checkpoint.cursor = page.next_cursor
            self._delay_page(run, page.next_cursor)
            return
        checkpoint.cursor = False
        checkpoint.run_id = False
        if self._is_gapless(checkpoint, run):
            checkpoint.high_water = run.server_date
        run._finish()

    def _is_gapless(self, checkpoint, run):
        """Whether nothing lies between the last mark and this run's start."""
        known = checkpoint.high_water
        return not run.since or (known and run.since <= known)

    @property
    def _identity_key(self):
        return "import:%s:%s" % (self.model._name, self.backend_record.id)

    def _delay_page(self, run, cursor):
        self.model.with_delay(
            priority=self._job_priority,
            max_retries=self._job_max_retries,
            description=_("Import a page of %s", self.model._description),
            identity_key="%s:%s:%s" % (self._identity_key, run.id, cursor or ""),
        ).import_page(self.backend_record, run, cursor)

    def _is_under_way(self, checkpoint):
        """Whether a run of this flow still has a job in the queue."""
        if checkpoint.run_id.state != "running":
            return False
        return bool(
            self.env["queue.job"].search_count(
                [
                    (
                        "identity_key",
                        "=like",
                        "%s:%s:%%" % (self._identity_key, checkpoint.run_id.id),
                    ),
                    (
                        "state",
                        "in",
                        ["wait_dependencies", "pending", "enqueued", "started"],
                    ),
                ]
            )
        )

    def _is_retried(self, error):
        """Whether the queue will run the job again after this error."""
        if not isinstance(error, RETRIED):
            return False
        if getattr(error, "ignore_retry", False):
            return True
        uuid = self.env.context.get("job_uuid")
        job = self.env["queue.job"].search([("uuid", "=", uuid)]) if uuid else None
        return not job or not job.max_retries or job.retry + 1 < job.max_retries
