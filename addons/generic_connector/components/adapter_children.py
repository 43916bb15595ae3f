# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import AbstractComponent

from .paths import read_path, write_path


class AdapterChildren(AbstractComponent):
    """Reads the parts of a record that the platform hands out at an address of theirs.

    A product whose payload has only the ids of its variants, say, is completed by
    them, so that it is then a record like any other.
    """

    _name = "generic.adapter.children"
    _inherit = "generic.modified.since"

    #: Member with the list → (path with the parent's {id}, envelope of the list)
    _child_lists = {}

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
