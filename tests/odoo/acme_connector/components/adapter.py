# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class AcmeAdapter(Component):
    """https://acme.example.com/docs"""

    _name = "acme.adapter"
    _inherit = "generic.adapter"
    _collection = "acme.backend"
    _apply_on = "acme.backend"

    _base_url = "{account_url}/api/v2"
    _auth = {"scheme": "acme-checksum", "secret": "api_key"}
    _pagination = {
        "style": "acme-total",
        "page_size": 100,
        "size_parameter": "per_page",
        "page_parameter": "page",
        "pages_header": "X-Total-Pages",
    }
    _test_path = "/account"
    _rate_capacity = 10
    _rate_per_second = 5
    _error_message_path = "error.message"

    def get_api_headers(self):
        """Ask for the version of the answers that the mappers know."""
        headers = super().get_api_headers()
        headers["X-Acme-Version"] = "2024-06-01"
        return headers


class AcmeContactAdapter(Component):
    """https://acme.example.com/docs/contacts"""

    _name = "acme.contact.adapter"
    _inherit = "acme.adapter"
    _apply_on = "acme.res.partner"

    _list_path = "/contacts"
    _list_envelope = "data"
    _read_path = "/contacts/{id}"
    _create_path = "/contacts"
    _update_path = "/contacts/{id}"
    _delete_path = "/contacts/{id}"
    _record_envelope = "data"
    _plain_body = True
    _modified_since_parameter = "changed_after"
    _modified_field = "changed_at"
    _reference_field = "foreign_key"

    def fetch_page(self, filters=None, cursor=None):
        """Read only the segment that the backend names."""
        segment = self.backend_record.segment
        if segment:
            filters = dict(filters or {}, segment=segment)
        return super().fetch_page(filters, cursor)
