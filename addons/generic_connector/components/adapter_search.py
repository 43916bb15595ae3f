# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import AbstractComponent

from .modifiers import to_datetime
from .paths import read_path, write_path


class AdapterSearch(AbstractComponent):
    """Asks for what changed by a search, which takes its filter in a POST's body.

    The search brings the oldest change first, and each page begins at the last
    moment of the page before: what changes meanwhile moves to the end, by which
    counted pages would pass records over, and platforms count up to a limit only.
    """

    _name = "generic.adapter.search"
    _inherit = "base.backend.adapter"

    #: Path of the search, for ``_modified_since_place = "body"``. Names of parameters
    #: are paths in the body then.
    _search_path = None
    #: Parameters that are lists in the body, and parted by commas in a query
    _search_lists = ()

    def _is_search(self, filters):
        by_body = self._modified_since_place == "body"
        return by_body and self._modified_since_parameter in filters

    def _at_moment(self, filters, cursor):
        """Return the filters of a page, and the cursor within what changed since."""
        moment, __, following = (cursor or "").partition("|")
        if moment:
            filters = dict(filters, **{self._modified_since_parameter: moment})
        return filters, following or None

    def _after_moment(self, filters, records, following):
        """Return the cursor of the page that begins where this one ends."""
        if not (following and records):
            return None
        name = self._modified_since_parameter
        changed = to_datetime(read_path(records[-1], self._modified_field))
        moment = self.modified_since(changed)[name]
        # A whole page of one moment: only counting leads out of it.
        return "%s|%s" % (moment, following if moment == filters[name] else "")

    def _request_search(self, params):
        body = {}
        for name, value in params.items():
            is_list = name in self._search_lists
            write_path(body, name, value.split(",") if is_list else value)
        return self.make_request(
            "POST", self._search_path, data=body, full=True, repeatable=True
        )
