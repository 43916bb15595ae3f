# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""Lists in which every page names the next one."""

from urllib.parse import parse_qs, urlsplit

import requests

from odoo import _

from odoo.addons.component.core import AbstractComponent, Component

from ..exceptions import MalformedAnswer
from .pagination import with_size
from .paths import read_path


def cursor_of(options, url):
    """Take the cursor, and nothing else, from the address of the next page.

    The next request goes to the backend's own host, whatever that address says.
    """
    name = options["cursor_parameter"]
    values = parse_qs(urlsplit(url).query).get(name)
    if not values:
        raise MalformedAnswer(
            _("The link to the next page has no parameter “%s”.", name)
        )
    return values[0]


class Cursor(AbstractComponent):
    """Every page hands out the cursor of the next one."""

    _name = "generic.pagination.handed.out"
    _inherit = "generic.pagination"

    def parameters(self, options, filters, cursor):
        if not cursor:
            return with_size(options, dict(filters))
        kept = {} if options.get("cursor_excludes_filters") else dict(filters)
        return with_size(options, dict(kept, **{options["cursor_parameter"]: cursor}))


class BodyCursor(Component):
    """The cursor, or the address of the next page that has it, is in the body."""

    _name = "generic.pagination.cursor"
    _inherit = "generic.pagination.handed.out"
    _usage = "pagination.cursor"

    def next_cursor(self, options, answer, records, cursor):
        following = str(read_path(answer.body, options["cursor_path"]) or "")
        if following.startswith(("https://", "http://")):
            return cursor_of(options, following)
        return following or None


class LinkHeader(Component):
    """The cursor is in the address of the ``Link`` header with rel="next"."""

    _name = "generic.pagination.link.header"
    _inherit = "generic.pagination.handed.out"
    _usage = "pagination.link-header"

    def next_cursor(self, options, answer, records, cursor):
        for link in requests.utils.parse_header_links(answer.headers.get("Link", "")):
            if link.get("rel") == "next":
                return cursor_of(options, link["url"])
        return None
