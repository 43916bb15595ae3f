# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields

from odoo.addons.component.core import AbstractComponent

from .import_errors import RETRIED

#: Jobs in these states are still to come
WAITING = ("wait_dependencies", "pending", "enqueued", "started")


class ImportFlow(AbstractComponent):
    """Reads a list page by page: a job a page, and a position between two jobs."""

    _name = "generic.import.flow"
    _inherit = "base.importer"

    #: Name of the flow in the checkpoint, and in the identity keys of its jobs
    _flow = "import"
    #: Pages after which a list that never ends is given up
    _maximum_pages = 10000
    _job_priority = 10
    _job_max_retries = 20

    def _checkpoint(self):
        return self.env["generic.sync.checkpoint"]._get(
            self.backend_record, self.model._name, self._flow
        )

    def _create_run(self, values):
        return self.env["generic.sync.run"].create(
            dict(
                values,
                generic_backend_id=self.backend_record.generic_backend_id.id,
                binding_model=self.model._name,
                direction=self._flow,
            )
        )

    @property
    def _identity_key(self):
        return "%s:%s:%s" % (self._flow, self.model._name, self.backend_record.id)

    def _delayable(self, run, position, description):
        """Return the binding model with the properties of a page's job."""
        return self.model.with_delay(
            priority=self._job_priority,
            max_retries=self._job_max_retries,
            description=description,
            identity_key="%s:%s:%s" % (self._identity_key, run.id, position),
        )

    def _is_under_way(self, checkpoint):
        """Whether a run of this flow still has a job in the queue."""
        run = checkpoint.run_id
        if run.state != "running":
            return False
        return bool(
            self.env["queue.job"].search_count(
                [
                    ("state", "in", WAITING),
                    "|",
                    (
                        "identity_key",
                        "=like",
                        "%s:%s:%%" % (self._identity_key, run.id),
                    ),
                    ("identity_key", "=like", "gather:%s:%%" % run.id),
                ]
            )
        )

    def _note_clock(self, run, page):
        """Keep the platform's clock at the first page.

        What changed while the pages were read may have slipped through between them:
        the next window begins where this one began to be read.
        """
        if not run.server_date:
            run.server_date = (
                page.server_date or run.started_on or fields.Datetime.now()
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
