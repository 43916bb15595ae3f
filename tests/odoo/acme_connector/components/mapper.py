# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component
from odoo.addons.generic_connector.components.mapper import (
    country_code,
    integer,
    join,
    mapping,
    only_create,
)
from odoo.addons.generic_connector.components.modifiers import clean, modify


def digits(field):
    """Only the digits of a text."""

    def convert(mapper, value, record):
        return "".join(filter(str.isdigit, clean(value))) or False

    return modify(field, convert)


class AcmeContactImportMapper(Component):
    _name = "acme.contact.import.mapper"
    _inherit = "generic.import.mapper"
    _collection = "acme.backend"
    _apply_on = "acme.res.partner"

    _volatile_keys = ("last_seen_at",)

    direct = [
        (join("first_name", "last_name", fallback=("email", "id")), "name"),
        ("email", "email"),
        (digits("tax_number"), "vat"),
        ("address.street", "street"),
        ("address.city", "city"),
        (country_code("address.country"), "country_id"),
        (integer("score"), "external_score"),
    ]

    @mapping
    def company_type(self, record):
        """An organisation is a company here; a person isn't."""
        if "kind" not in record:
            return {}
        return {"is_company": record["kind"] == "organisation"}

    @only_create
    @mapping
    def origin(self, record):
        return {"comment": "Imported from %s" % self.backend_record.name}


class AcmeContactExportMapper(Component):
    _name = "acme.contact.export.mapper"
    _inherit = "generic.export.mapper"
    _collection = "acme.backend"
    _apply_on = "acme.res.partner"

    direct = [
        ("name", "last_name"),
        ("email", "email"),
        ("street", "address.street"),
        ("city", "address.city"),
    ]

    @mapping
    def kind(self, record):
        return {"kind": "organisation" if record.is_company else "person"}

    @only_create
    @mapping
    def source(self, record):
        return {"source": "odoo"}
