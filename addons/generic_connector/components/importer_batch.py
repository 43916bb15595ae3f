# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _, fields

from odoo.addons.component.core import AbstractComponent

from ..exceptions import ConcurrentImport
from .import_item import reason_of


class GenericBatchImporter(AbstractComponent):
    """Imports all that changed: one job a page, each queues the next one."""

    _name = "generic.batch.importer"
    _inherit = "generic.import.parts"
    _usage = "batch.importer"

    #: How far a window reaches back before the last one's end, against clock skew
    _overlap_seconds = 120

    def run(self, force=False, since=None, until=None, sweep=False):
        """Queue the first page.

        :param force: read everything, and write what is unchanged too
        :param since: another start than the end of the last run, naive UTC
        :param until: leave out what changed later, naive UTC; needs ``since``
        :param sweep: search for records that the platform deleted instead
        :return: the run; one that is under way already where there is one
        """
        if sweep:
            return self.component(usage="deletion.sweeper").run()
        checkpoint = self._checkpoint()
        if self._is_under_way(checkpoint) and not force and not since:
            return checkpoint.run_id
        run = self._create_run(
            {
                "since": since or self._since(checkpoint, force),
                "until": until,
                "force": force,
            }
        )
        checkpoint._begin(run)
        self._delay_page(run, None)
        return run

    def import_page(self, run, cursor=None):
        """Import one page, move the checkpoint, and queue the next page.

        A page that was done already, by a job that ran twice, is left alone.
        """
        checkpoint = self._checkpoint()
        checkpoint._lock(self.model._description)
        if checkpoint.run_id != run or checkpoint.cursor != (cursor or False):
            return _("This page is done already, or its run was superseded.")
        if not cursor:
            self._wait_for_dependencies()
            if run.part_ids or self._divide(checkpoint, run):
                return _("The import goes on in parts.")
        page, result = self._import(run, cursor)
        self._advance(checkpoint, run, page, result)
        return str(result)

    def _import(self, run, cursor, filters=None):
        """Fetch a page and import it.

        :return: the page, and an :class:`ImportResult`
        """
        try:
            page = self.backend_adapter.fetch_page(
                dict(self._filters(run), **(filters or {})), cursor
            )
            records = self.backend_adapter.complete(page.records)
            importer = self.component(usage="record.importer")
            return page, importer.import_records(records, force=run.force)
        except Exception as error:
            if not self._is_retried(error):
                run._fail_after_rollback(reason_of(error))
            raise

    def _wait_for_dependencies(self):
        """Come back later while what these records refer to is being imported.

        They would be read one by one meanwhile, and twice.
        """
        records = self.component(usage="record.importer")
        for model_name, __ in records._dependencies + records._dependencies_by_part:
            importer = self.component(usage="batch.importer", model_name=model_name)
            if importer._is_under_way(importer._checkpoint()):
                raise ConcurrentImport(
                    _("%s is being imported first.", importer.model._description),
                    seconds=5,
                    ignore_retry=True,
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
        """Note the page's end, and queue what follows it."""
        self._note_clock(run, page)
        run._count_page(result)
        first = not checkpoint.cursor
        if not checkpoint._move(page.next_cursor or False):
            self._give_up(run)
        elif not page.next_cursor:
            self.finish(run)
        elif checkpoint.page_count >= self._maximum_pages:
            self._give_up(run)
        elif not (first and self._divide_rest(checkpoint, run, page, result)):
            self._delay_page(run, page.next_cursor)

    def finish(self, run):
        """Move the mark, now that the last page is in.

        It moves to the platform's clock at the first page.
        """
        checkpoint = self._checkpoint()
        if checkpoint.run_id != run:
            return
        checkpoint._end()
        if self._is_gapless(checkpoint, run):
            checkpoint.high_water = run.server_date
        run._finish()

    def _give_up(self, run):
        """End a list without end; the mark stays, and so does what came so far."""
        self._checkpoint()._end()
        message = _(
            "The platform's list has no end: its pages repeat, or are more than %d."
            " The import was stopped.",
            self._maximum_pages,
        )
        run._fail(message)
        return message

    def _is_gapless(self, checkpoint, run):
        """Whether nothing lies between the last mark and this run's start and end."""
        known = checkpoint.high_water
        return not run.until and (not run.since or (known and run.since <= known))

    def _delay_page(self, run, cursor, part=None):
        number = "%s:" % part.number if part else ""
        self._delayable(
            run,
            number + (cursor or ""),
            _("Import a page of %s", self.model._description),
        ).import_page(self.backend_record, run, cursor, *([part] if part else []))
