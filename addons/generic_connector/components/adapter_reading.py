# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _

from odoo.addons.component.core import AbstractComponent

from ..exceptions import MalformedAnswer, NotFound


class AdapterReading(AbstractComponent):
    """Reads records by their ids: together, or from the list that alone shows them."""

    _name = "generic.adapter.reading"
    _inherit = "base.backend.adapter"

    #: Parameter of the list that asks for records by their ids, comma-separated
    _ids_parameter = None
    #: Parameter of the list that asks for one record by its id
    _id_parameter = None
    #: No path reads one record: the list is asked for it
    _read_from_list = False

    def read_many(self, external_ids):
        """Return the records with these ids, as far as they exist.

        Page by page where the platform takes several ids, else one by one.
        """
        if self._ids_parameter and not self._list_is_brief:
            return self._read_together(external_ids)
        if self._read_from_list:
            return list(self._listed(external_ids))
        return [record for record in map(self._read_or_none, external_ids) if record]

    def _read_together(self, external_ids):
        size, records = self._pagination.get("page_size", 100), []
        for start in range(0, len(external_ids), size):
            ids = ",".join(external_ids[start : start + size])
            records += self.fetch_page({self._ids_parameter: ids}).records
        return records

    def _read_or_none(self, external_id):
        try:
            return self.read(external_id)
        except NotFound:
            return None

    def _read_listed(self, external_id):
        for record in self._listed([str(external_id)]):
            return record
        raise NotFound(_("The platform has no such record."))

    def _listed(self, external_ids):
        """Yield the records with these ids, as far as the list has them.

        Where it can't be asked for one, it is gone through once for all of them.
        """
        parameter = self._id_parameter or self._ids_parameter
        if not parameter:
            yield from self._found(set(external_ids), {})
            return
        for external_id in external_ids:
            yield from self._found({external_id}, {parameter: external_id})

    def _found(self, wanted, filters):
        """Yield these records; a platform that passes the filter over shows others."""
        if not wanted:
            return
        for record in self.fetch_all(filters):
            external_id = self._id_or_none(record)
            if external_id in wanted:
                wanted.discard(external_id)
                yield record
            if not wanted:
                return

    def _id_or_none(self, record):
        try:
            return self.external_id(record)
        except MalformedAnswer:
            return None
