# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component
from odoo.addons.generic_connector.exceptions import AuthenticationError


class TransportSoapAdapter(Component):
    _name = "transport.soap.adapter"
    _inherit = "generic.soap.adapter"
    _collection = "transport.backend"
    _apply_on = "transport.backend"

    _auth = {"scheme": "basic", "user": "user", "secret": "secret"}
    _wsdl_path = "/things?wsdl"
    _credential_arguments = {"apiKey": "token"}
    _pagination = {
        "style": "soap",
        "page_size": 2,
        "page_parameter": "paging.page",
        "size_parameter": "paging.size",
    }
    _list_operation = "listThings"
    _list_envelope = "thing"
    _read_operation = "getThing"
    _create_operation = "createThing"
    _record_argument = "thing"
    _fault_kinds = {"Unauthorized": AuthenticationError}
