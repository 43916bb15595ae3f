# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""How a list is read page by page: one component a style."""

from odoo.addons.component.core import AbstractComponent, Component

from .paths import read_path


def with_size(options, parameters):
    """Return the parameters with the size of a page, where the platform takes one."""
    if options.get("size_parameter"):
        parameters[options["size_parameter"]] = options["page_size"]
    return parameters


class Pagination(AbstractComponent):
    """Asks for a page and finds the cursor of the next one.

    A cursor is a text, kept in the checkpoint between two jobs. An adapter names
    its style and the names of the parameters::

        _pagination = {"style": "page", "page_size": 100, "page_parameter": "page"}
    """

    _name = "generic.pagination"
    _inherit = "base.connector"

    def parameters(self, options, filters, cursor):
        """Return the query parameters of a page.

        :param options: the adapter's ``_pagination``
        :param filters: the parameters of the first page
        :param cursor: None for the first page
        """
        raise NotImplementedError

    def next_cursor(self, options, answer, records, cursor):
        """Return the cursor of the following page, or None after the last one."""
        raise NotImplementedError


def is_last(options, answer, read):
    """Whether the answer says that no page follows, in one of the ways it may.

    :param read: how many records and how many pages have been read by now
    """
    body, (records, pages) = getattr(answer, "body", None), read
    if options.get("more_path") and not read_path(body, options["more_path"]):
        return True
    pages_path = options.get("pages_path")
    stated_pages = read_path(body, pages_path) if pages_path else None
    for stated, count in (
        (total_of(options, answer), records),
        (stated_pages, pages),
    ):
        if stated and count >= int(stated):
            return True
    return False


def tells_total(options):
    """Whether answers say how many records the whole list has."""
    return bool(options.get("total_path") or options.get("total_header"))


def total_of(options, answer):
    """Return the number of records in the whole list, None where it isn't told."""
    value = None
    if options.get("total_header"):
        value = answer.headers.get(options["total_header"])
    elif options.get("total_path"):
        value = read_path(getattr(answer, "body", None), options["total_path"])
    return int(value) if str(value).isdigit() else None


class NoPagination(Component):
    """The whole list comes at once."""

    _name = "generic.pagination.none"
    _inherit = "generic.pagination"
    _usage = "pagination.none"

    def parameters(self, options, filters, cursor):
        return dict(filters)

    def next_cursor(self, options, answer, records, cursor):
        return None


class PageNumber(Component):
    """Pages are numbered.

    Unless the answer says more, only an empty page ends the list: a short one may
    just be the platform's limit.
    """

    _name = "generic.pagination.page"
    _inherit = "generic.pagination"
    _usage = "pagination.page"

    def parameters(self, options, filters, cursor):
        number, __ = self._position(options, cursor)
        return with_size(options, dict(filters, **{options["page_parameter"]: number}))

    def next_cursor(self, options, answer, records, cursor):
        number, read = self._position(options, cursor)
        read += len(records)
        pages = number - options.get("first_page", 1) + 1
        if not records or is_last(options, answer, (read, pages)):
            return None
        return "%d/%d" % (number + 1, read) if tells_total(options) else str(number + 1)

    def _position(self, options, cursor):
        """Return the page's number, and how many records the pages before it had.

        They are counted, not computed: the platform may put fewer on a page than
        it is asked for.
        """
        number, __, read = (cursor or "").partition("/")
        return int(number or options.get("first_page", 1)), int(read or 0)


class Offset(Component):
    """Pages begin at the number of records already read."""

    _name = "generic.pagination.offset"
    _inherit = "generic.pagination"
    _usage = "pagination.offset"

    def parameters(self, options, filters, cursor):
        offset = int(cursor or 0)
        if options.get("window"):
            window = options["window"].format(offset=offset, size=options["page_size"])
            return dict(filters, **{options["size_parameter"]: window})
        return with_size(
            options, dict(filters, **{options["offset_parameter"]: offset})
        )

    def next_cursor(self, options, answer, records, cursor):
        following = int(cursor or 0) + len(records)
        if not records or is_last(options, answer, (following, 0)):
            return None
        return str(following)
