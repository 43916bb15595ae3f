# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import AbstractComponent

from ..exceptions import NotFound
from .paths import read_path


class AdapterReference(AbstractComponent):
    """Finds a record there by a reference that we gave it, or by a value of its own."""

    _name = "generic.adapter.reference"
    _inherit = "base.backend.adapter"

    #: Parameter, and member, that holds our reference for a look-up
    _reference_field = None
    #: The reference is a value of the record's own, as an e-mail address is: what
    #: has it there is this record, whoever made it, and is looked for each time
    _reference_is_own = False
    #: Path of the record that has a reference, {id} being that; the list is asked
    #: where it is left out
    _reference_path = None
    #: Parameters of that call
    _reference_parameters = {}

    def find_by_reference(self, reference):
        """Return the record that holds our reference, or None."""
        if self._reference_path:
            return self._read_by_reference(reference)
        for record in self.fetch_page({self._reference_field: reference}).records:
            if read_path(record, self._reference_field) == reference:
                return record
        return None

    def _read_by_reference(self, reference):
        path = self._path(self._reference_path, reference)
        try:
            body = self.get(path, params=self._filled(self._reference_parameters))
        except NotFound:
            return None
        return self._open(body, self._record_envelope, dict)
