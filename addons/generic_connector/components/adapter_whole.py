# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import AbstractComponent

from .paths import lay_over


class AdapterWhole(AbstractComponent):
    """Changes records of a platform that empties what a change doesn't say."""

    _name = "generic.adapter.whole"
    _inherit = "base.backend.adapter"

    #: A change carries the whole record: it is read first, and changed in what differs
    _update_is_whole = False

    def _sent_whole(self, external_id, data):
        """Return what is sent for a change of some members."""
        if not self._update_is_whole:
            return data
        return lay_over(self.read(external_id), data)
