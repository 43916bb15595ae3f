# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _

from odoo.addons.component.core import AbstractComponent


class ImportParts(AbstractComponent):
    """Divides a long list among jobs that run at the same time.

    Pages with numbers or offsets are divided once the first page has told how many
    records there are; else ranges of keys, where the platform takes them as filters.
    The limits of the platform hold for all of them together.
    """

    _name = "generic.import.parts"
    _inherit = "generic.import.flow"

    #: Jobs of one run that may work at the same time; as many as the channel lets
    _parallel_jobs = 1

    def _divide(self, checkpoint, run):
        """Queue a part for each range of keys; return whether that was done."""
        adapter = self.backend_adapter
        if self._parallel_jobs < 2 or not adapter._range_parameters:
            return False
        page = adapter.fetch_page(dict(self._filters(run), **adapter._newest_first))
        self._note_clock(run, page)
        if not page.next_cursor:
            return False
        highest = adapter.external_id(page.records[0])
        self._create_parts(
            run,
            [
                {"scope": scope}
                for scope in adapter.key_ranges(int(highest), self._parallel_jobs)
            ],
        )
        return True

    def _divide_rest(self, checkpoint, run, page, result):
        """Queue parts for all pages but the first; return whether that was done."""
        if self._parallel_jobs < 2 or not page.next_cursor or not page.total:
            return False
        ranges = self.backend_adapter.split(
            page.total, len(page.records), self._parallel_jobs
        )
        if len(ranges) < 2:
            return False
        checkpoint.cursor = False
        first = {"run_id": run.id, "number": 0, "state": "done", "page_count": 1}
        self.env["generic.sync.part"].create(first)._count(result)
        self._create_parts(
            run, [{"cursor": cursor, "stop": stop} for cursor, stop in ranges], 1
        )
        return True

    def _create_parts(self, run, values_list, first=0):
        parts = self.env["generic.sync.part"].create(
            [
                dict(values, run_id=run.id, number=number)
                for number, values in enumerate(values_list, first)
            ]
        )
        for part in parts:
            self._delay_page(run, part.cursor or None, part)
        return parts

    def import_part(self, run, cursor, part):
        """Import one page of a part, and queue the part's next one.

        A page that was done already, by a job that ran twice, is left alone.
        """
        part._lock(self.model._description)
        late = self._checkpoint().run_id != run or part.state != "running"
        if late or part.cursor != (cursor or False):
            return _("This page is done already, or its run was superseded.")
        page, result = self._import(run, cursor, part.scope)
        part._count(result)
        if not part._move(page.next_cursor or False):
            return self._give_up(run)
        if self._ends(part, page):
            part.write({"state": "done", "cursor": False})
            run._delay_gathering(part.number)
        else:
            self._delay_page(run, page.next_cursor, part)
        return str(result)

    def _ends(self, part, page):
        """Whether a part is done: its list ends, or the next part has begun."""
        if not page.next_cursor or part.page_count >= self._maximum_pages:
            return True
        return bool(part.stop) and _place(page.next_cursor) >= _place(part.stop)


def _place(cursor):
    """Return the number of a page, or the offset, of a cursor that may count too."""
    return int(cursor.partition("/")[0])
