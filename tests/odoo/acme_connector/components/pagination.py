# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component
from odoo.addons.generic_connector.components.pagination import with_size


class AcmeTotalPages(Component):
    """Pages are numbered, and a header says how many there are."""

    _name = "acme.pagination.total"
    _inherit = "generic.pagination"
    _collection = "acme.backend"
    _usage = "pagination.acme-total"

    def parameters(self, options, filters, cursor):
        page = {options["page_parameter"]: int(cursor or 1)}
        return with_size(options, dict(filters, **page))

    def next_cursor(self, options, answer, records, cursor):
        page = int(cursor or 1)
        total = int(answer.headers.get(options["pages_header"]) or 0)
        return str(page + 1) if page < total else None
