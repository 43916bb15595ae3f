# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component

from .paths import write_path


class SoapPagination(Component):
    """Pages are numbered by an argument, which may be nested: ``paging.page``."""

    _name = "generic.pagination.soap"
    _inherit = "generic.pagination.page"
    _usage = "pagination.soap"

    def parameters(self, options, filters, cursor):
        arguments = {}
        for path, value in super().parameters(options, filters, cursor).items():
            write_path(arguments, path, value)
        return arguments
