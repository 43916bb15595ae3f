# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import AbstractComponent

from .pagination import tells_total


class AdapterRanges(AbstractComponent):
    """Says how a long list can be read in several places at once."""

    _name = "generic.adapter.ranges"
    _inherit = "base.backend.adapter"

    #: Parameters for the lowest and the highest key of a list, both included
    _range_parameters = None
    #: Parameters that bring the record with the highest key first
    _newest_first = {}

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
        cursors = []
        for number in range(1, pages + 1, block):
            cursor = str(first + number * step)
            counts = style == "page" and tells_total(self._pagination)
            cursors.append("%s/%d" % (cursor, number * page_size) if counts else cursor)
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
