# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _

from odoo.addons.component.core import AbstractComponent

from ..exceptions import ValidationFailed
from .paths import read_path, write_path


class AdapterStatus(AbstractComponent):
    """How a platform takes the status of one of its orders."""

    _name = "generic.adapter.status"
    _inherit = "generic.http"

    #: Path that takes a status, {id} being the order's id
    _status_path = None
    _status_method = "POST"
    #: Members of the body with the status (None: the call by itself says it), and with
    #: the order's id where the path doesn't name it
    _status_member = "status"
    _status_order_member = None
    #: Members of the body with the parcel's number and its carrier's name
    _status_tracking_member = None
    _status_carrier_member = None
    #: Where an order's parts are told one by one: the path that lists them and its
    #: envelope, the member of a part that names it, the member and its values by which
    #: a part still waits, and the member of the body that names the part
    _status_parts_path = None
    _status_parts_envelope = None
    _status_part_key = "id"
    _status_part_state = None
    _status_part_waits = ()
    _status_part_member = None

    def write_status(self, external_id, status, parcel=None):
        """Give an order there a status, one of the platform's own words.

        :param parcel: what is known of how it was shipped: ``tracking``, ``carrier``
        :raise ValidationFailed: where no part of the order waits for it
        """
        path = self._path(self._status_path, external_id)
        for part in self._status_parts(external_id):
            data = self._status_body(external_id, status, parcel or {})
            if self._status_part_member:
                write_path(data, self._status_part_member, part)
            self.make_request(self._status_method, path, data=data)

    def _status_body(self, external_id, status, parcel):
        values = (
            (self._status_member, status),
            (self._status_order_member, external_id),
            (self._status_tracking_member, parcel.get("tracking")),
            (self._status_carrier_member, parcel.get("carrier")),
        )
        data = {}
        for member, value in values:
            if member and value:
                write_path(data, member, value)
        return data

    def _status_parts(self, external_id):
        """Return what names each part that waits; one None where there are no parts."""
        if not self._status_parts_path:
            return [None]
        path = self._path(self._status_parts_path, external_id)
        body = self.make_request("GET", path)
        envelope = self._status_parts_envelope
        parts = read_path(body, envelope) if envelope else body
        waiting = [part for part in parts or () if self._is_waiting(part)]
        if not waiting:
            raise ValidationFailed(
                _("The platform has no part of order %s that waits.", external_id)
            )
        return [read_path(part, self._status_part_key) for part in waiting]

    def _is_waiting(self, part):
        if not self._status_part_state:
            return True
        return read_path(part, self._status_part_state) in self._status_part_waits
