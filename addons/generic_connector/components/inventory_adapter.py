# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from urllib.parse import quote

from odoo.addons.component.core import AbstractComponent


class InventoryAdapter(AbstractComponent):
    """How a platform words its stock levels; mixed into a connector's adapter."""

    _name = "generic.inventory.adapter"
    _usage = "inventory.adapter"

    #: Members of a level: of what, where (None: there is one place), and how much
    _item_member = "id"
    _place_member = None
    _quantity_member = "quantity"
    #: Member that says whether there is any, and what it says: True and False
    _any_member = None
    _any_values = {}
    #: Members that are the same in every level that is sent
    _constants = {}
    #: The platform's names of items and places are texts, even those of digits only
    _names_are_text = False
    #: Path for a variant whose address names its product too, as {parent}, and the
    #: binding model of the products; a product without variants has the usual path
    _variant_update_path = None
    _parent_binding = None
    #: Parameter of the list of levels that names the place
    _place_parameter = None
    #: Field of the binding with the platform's name of the item
    _item_field = "external_id"
    #: Field of the backend with the platform's name of the place
    _place_field = None

    def write_level(self, binding, data):
        """Tell the platform a level; override for other protocols than REST.

        What it answers is of no use: some answer with the product, some with nothing.
        """
        data = self._sent_whole(binding[self._item_field], data)
        self.make_request(
            self._update_method, self._level_path(binding), data=self._close(data)
        )

    def _level_path(self, binding):
        item = binding[self._item_field]
        parent = self._variant_update_path and self._parent_id(binding)
        if not parent or parent == item:
            return self._path(self._update_path, item)
        path = self._variant_update_path.replace("{parent}", quote(parent, safe=""))
        return self._path(path, item)

    def _parent_id(self, binding):
        """Return what the platform calls the product of a variant."""
        template = binding.odoo_id.product_tmpl_id
        parents = self.env[self._parent_binding].with_context(active_test=False)
        domain = [
            ("backend_id", "=", self.backend_record.id),
            ("odoo_id", "=", template.id),
        ]
        return parents.search(domain, limit=1).external_id
