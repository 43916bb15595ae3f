# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _

from odoo.addons.component.core import Component

#: Records that one job asks the platform about
BATCH = 50


class GenericDeletionSweeper(Component):
    """Finds what the platform deleted without telling: a job a page of its ids.

    Every binding that the list shows is marked with the run. The others are asked
    for one by one before anything is done: pages that shift while they are read show
    too little.
    """

    _name = "generic.deletion.sweeper"
    _inherit = "generic.import.flow"
    _usage = "deletion.sweeper"
    _flow = "sweep"

    @classmethod
    def _component_match(cls, work, usage=None, model_name=None, **kw):
        """Leave the backends of other frameworks alone."""
        return "generic_backend_id" in work.collection._fields

    def run(self):
        """Queue the first page; return the run, or the one that is under way."""
        checkpoint = self._checkpoint()
        if self._is_under_way(checkpoint):
            return checkpoint.run_id
        run = self._create_run({})
        checkpoint._begin(run)
        self._delay_page(run, None)
        return run

    def sweep_page(self, run, cursor=None):
        """Mark what one page shows, and queue the next one."""
        checkpoint = self._checkpoint()
        checkpoint._lock(self.model._description)
        if checkpoint.run_id != run or checkpoint.cursor != (cursor or False):
            return _("This page is done already, or its run was superseded.")
        page = self.backend_adapter.fetch_page(cursor=cursor)
        self._mark(run, page.records)
        run.write(
            {
                "page_count": run.page_count + 1,
                "record_count": run.record_count + len(page.records),
            }
        )
        endless = not checkpoint._move(page.next_cursor or False)
        if endless or checkpoint.page_count >= self._maximum_pages:
            checkpoint._end()
            run._fail(_("The platform's list has no end. Nothing was deleted."))
        elif page.next_cursor:
            self._delay_page(run, page.next_cursor)
        else:
            checkpoint._end()
            self._conclude(run)
        return run.error or _("%d records seen.", run.record_count)

    def _mark(self, run, records):
        external_ids = [self.backend_adapter.external_id(record) for record in records]
        if external_ids:
            self.env.cr.execute(
                'UPDATE "%s" SET seen_in_run = %%s'
                " WHERE backend_id = %%s AND external_id IN %%s" % self.model._table,
                [run.id, self.backend_record.id, tuple(external_ids)],
            )
            self.model.invalidate_model(["seen_in_run"])

    def _domain(self, run):
        """Return the domain of the bindings that the list should have shown."""
        return [
            ("backend_id", "=", self.backend_record.id),
            ("external_id", "!=", False),
            ("sync_state", "!=", "gone"),
            ("create_date", "<", run.started_on),
        ]

    def _conclude(self, run):
        """Have the records checked that were not shown, unless they are too many."""
        model = self.model.with_context(active_test=False)
        known = model.search_count(self._domain(run))
        unseen = model.search(
            self._domain(run)
            + ["|", ("seen_in_run", "!=", run.id), ("seen_in_run", "=", False)]
        )
        limit = self.backend_record.sweep_limit
        if not self._is_credible(run, len(unseen), known * limit / 100.0):
            run._fail(
                _(
                    "%(unseen)d of %(known)d records are not in the platform's list,"
                    " more than the %(limit)g %% that the backend allows at once."
                    " Nothing was deleted. Check the platform, or raise the limit for"
                    " one search.",
                    unseen=len(unseen),
                    known=known,
                    limit=limit,
                )
            )
            return
        external_ids = unseen.mapped("external_id")
        for start in range(0, len(external_ids), BATCH):
            self._delay_check(run, external_ids[start : start + BATCH])
        run.updated_count = len(unseen)
        run._finish()

    def _is_credible(self, run, unseen, allowed):
        """Whether so many records may be gone; one always may, all only at 100 %."""
        if not run.record_count and self.backend_record.sweep_limit < 100:
            return not unseen
        return unseen <= max(allowed, 1)

    def _delay_page(self, run, cursor):
        self._delayable(
            run,
            cursor or "",
            _("Search for deleted records of %s", self.model._description),
        ).sweep_page(self.backend_record, run, cursor)

    def _delay_check(self, run, external_ids):
        self._delayable(
            run,
            "check:%s" % external_ids[0],
            _("Check missing records of %s", self.model._description),
        ).import_many(self.backend_record, external_ids)
