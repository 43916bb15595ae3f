# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.tools import email_normalize

from odoo.addons.component.core import AbstractComponent


class GenericCustomerImporter(AbstractComponent):
    """Imports customers as partners.

    E-mail addresses are compared as Odoo normalises them; contacts of another
    partner are no customers.
    """

    _name = "generic.customer.importer"
    _inherit = "generic.importer"

    def _match_domain(self, field_name, values):
        domain = super()._match_domain(self._match_field(field_name), values)
        return domain + [("parent_id", "=", False)]

    def _match_field(self, field_name):
        return "email_normalized" if field_name == "email" else field_name

    def _match_value(self, value):
        value = super()._match_value(value)
        return email_normalize(value) or value

    def _find(self, field_name, values):
        return super()._find(self._match_field(field_name), values)
