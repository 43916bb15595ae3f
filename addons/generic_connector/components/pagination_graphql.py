# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _

from odoo.addons.component.core import Component

from ..exceptions import MalformedAnswer
from .paths import read_path


class GraphqlPagination(Component):
    """Pages of a connection: https://relay.dev/graphql/connections.htm

    ::

        _pagination = {
            "style": "graphql",
            "page_size": 50,
            "size_parameter": "first",
            "cursor_parameter": "after",
            "connection": "products",
        }
    """

    _name = "generic.pagination.graphql"
    _inherit = "generic.pagination"
    _usage = "pagination.graphql"

    def parameters(self, options, filters, cursor):
        return dict(
            filters,
            **{
                options["size_parameter"]: options["page_size"],
                options["cursor_parameter"]: cursor,
            },
        )

    def next_cursor(self, options, answer, records, cursor):
        place = "%s.pageInfo" % options["connection"]
        if not read_path(answer.body, "%s.hasNextPage" % place):
            return None
        following = read_path(answer.body, "%s.endCursor" % place)
        if not following:
            raise MalformedAnswer(_("The platform's answer lacks “%s”.", "endCursor"))
        return str(following)
