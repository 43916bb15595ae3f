# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import AbstractComponent

from .paths import write_path


class AdapterStatus(AbstractComponent):
    """How a platform takes the status of one of its orders."""

    _name = "generic.adapter.status"
    _inherit = "generic.http"

    #: Path that takes a status, {id} being the order's id
    _status_path = None
    _status_method = "POST"
    #: Members of the body with the status, and with the order's id where the path
    #: doesn't name it
    _status_member = "status"
    _status_order_member = None

    def write_status(self, external_id, status):
        """Give an order there a status, one of the platform's own words."""
        data = {}
        write_path(data, self._status_member, status)
        if self._status_order_member:
            write_path(data, self._status_order_member, external_id)
        self.make_request(
            self._status_method, self._path(self._status_path, external_id), data=data
        )
