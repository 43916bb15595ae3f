# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import AbstractComponent

from ..exceptions import MalformedAnswer
from .paths import read_path, write_path


class AdapterChildren(AbstractComponent):
    """Reads what a list leaves out of its records.

    A product whose payload has only the ids of its variants, say, is completed by
    them, so that it is then a record like any other.
    """

    _name = "generic.adapter.children"
    _inherit = "generic.modified.since"

    #: Member with the list → (path with the parent's {id}, envelope of the list)
    _child_lists = {}
    #: Records of the list lack members: each has to be read by itself
    _list_is_brief = False

    def complete(self, records):
        """Return a page's records with all that the platform has of them.

        Where its list is brief, each is read by itself; one that was deleted since is
        left out.
        """
        if not self._list_is_brief:
            return records
        return [whole for whole in map(self._whole, records) if whole]

    def _whole(self, record):
        try:
            external_id = self.external_id(record)
        except MalformedAnswer:
            # The importer keeps it as a failure, as it does any other without an id.
            return record
        return self._read_or_none(external_id)

    def _with_children(self, records):
        """Complete records by what is read one by one; empty lists need no call."""
        for record in records:
            for member, (path, envelope) in self._child_lists.items():
                if read_path(record, member):
                    endpoint = self._path(path, self.external_id(record))
                    write_path(record, member, self._children(endpoint, envelope))
        return records

    def _children(self, endpoint, envelope):
        """Return the records of all pages of a list of children."""
        children, cursor, seen = [], None, set()
        while cursor not in seen and len(seen) < self._maximum_pages:
            seen.add(cursor)
            page = self._list_page(endpoint, envelope, {}, cursor)
            children += page.records
            cursor = page.next_cursor
            if cursor is None:
                break
        return children
