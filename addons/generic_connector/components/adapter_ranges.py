# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import AbstractComponent

from .paths import ABSENT, read_path


class AdapterRanges(AbstractComponent):
    """Says how a long list can be read in several places at once."""

    _name = "generic.adapter.ranges"
    _inherit = "base.backend.adapter"

    #: Where an answer says how many records the whole list has: header, or path
    _total_header = None
    _total_path = None
    #: Parameters for the lowest and the highest key of a list, both included
    _range_parameters = None
    #: Parameters that bring the record with the highest key first
    _newest_first = {}

    def _total(self, answer):
        """Return the number of records in the whole list, None where it isn't told."""
        value = answer.headers.get(self._total_header) if self._total_header else None
        if value is None and self._total_path:
            value = read_path(answer.body, self._total_path)
        if value is None or value is ABSENT or not str(value).isdigit():
            return None
        return int(value)

    def split(self, total, page_size, jobs):
        """Return (first cursor, cursor at which the next part begins) for each part.

        :param total: number of records in the list
        :param page_size: records that the first page really had
        :return: parts for all pages but the first; the last one has no end, since
            the list may grow while it is read. Empty where pages can't be counted.
        """
        style = self._pagination["style"]
        if style not in ("page", "offset") or not page_size:
            return []
        first, step = self._pagination.get("first_page", 1), 1
        if style == "offset":
            first, step = 0, page_size
        pages = -(-total // page_size) - 1
        block = max(-(-pages // jobs), 1)
        cursors = [
            str(first + (1 + number) * step) for number in range(0, pages, block)
        ]
        return list(zip(cursors, cursors[1:] + [False]))

    def key_ranges(self, highest, jobs):
        """Return the filters of each part, from the lowest key to the highest.

        Keys are whole numbers. The last part has no end, for what is new meanwhile.
        """
        lower, upper = self._range_parameters
        block = max(-(-(highest + 1) // jobs), 1)
        scopes = [
            {lower: start, upper: start + block - 1}
            for start in range(0, highest + 1, block)
        ]
        del scopes[-1][upper]
        return scopes
