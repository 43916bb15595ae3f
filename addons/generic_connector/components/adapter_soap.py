# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import zeep
import zeep.exceptions
from lxml import etree

from odoo import _

from odoo.addons.component.core import AbstractComponent

from ..exceptions import (
    ConfigurationError,
    MalformedAnswer,
    ServerError,
    ValidationFailed,
)
from .http_answer import Answer
from .paths import read_path
from .soap_transport import SoapTransport
from .soap_values import plain


class GenericSoapAdapter(AbstractComponent):
    """A service that describes itself by WSDL.

    A connector declares operations where others declare paths; arguments may be
    nested by paths, and envelopes are paths in the answer::

        class ShopProductAdapter(Component):
            _name = "shop.product.adapter"
            _inherit = "shop.adapter"
            _apply_on = "shop.product.template"

            _list_operation = "listProducts"
            _list_envelope = "product"
            _pagination = {
                "style": "soap",
                "page_parameter": "paging.page",
                "size_parameter": "paging.size",
                "page_size": 100,
            }
            _read_operation = "getProduct"
            _create_operation = "createProduct"
            _record_argument = "product"
    """

    _name = "generic.soap.adapter"
    _inherit = "generic.adapter"

    #: Path of the description
    _wsdl_path = "?wsdl"
    #: Service and port, where the description has several
    _service_name = None
    _port_name = None
    #: Arguments of every operation → the setting that holds them
    _credential_arguments = {}
    _test_operation = None
    _list_operation = None
    _read_operation = None
    _create_operation = None
    _update_operation = None
    _delete_operation = None
    #: Arguments for a record's id and for its values
    _id_argument = "id"
    _record_argument = "record"
    #: Code of a fault → the exception it means; the class decides whether to retry
    _fault_kinds = {}

    def call(self, operation, arguments=None, repeatable=False):
        """Call an operation and return its answer as what JSON can hold.

        :param repeatable: whether it may be called again when its answer was lost
        :raise ConnectorError: for a fault, by ``_fault_kinds``
        """
        credentials = {
            name: self.backend_record._setting(setting)
            for name, setting in self._credential_arguments.items()
        }
        try:
            method = self._operation(operation, repeatable)
            return plain(method(**dict(credentials, **(arguments or {}))))
        except zeep.exceptions.Fault as fault:
            raise self._fault(fault) from fault
        except (zeep.exceptions.ValidationError, TypeError) as error:
            raise ValidationFailed(
                _(
                    "The data don't fit “%(operation)s”: %(reason)s",
                    operation=operation,
                    reason=error,
                )
            ) from error
        except zeep.exceptions.Error as error:
            raise self._malformed() from error

    def _operation(self, operation, repeatable):
        client = self._client()
        client.transport.repeatable = repeatable
        try:
            return client.bind(self._service_name, self._port_name)[operation]
        except (AttributeError, ValueError, zeep.exceptions.Error) as error:
            raise ConfigurationError(
                _("The service has no usable operation “%s”.", operation)
            ) from error

    def _client(self):
        """Return the client, which reads the description once in this work."""
        url = self.build_url(self._wsdl_path)
        key = "soap:%s" % url
        if key not in self.work.cache:
            try:
                client = zeep.Client(url, transport=SoapTransport(self))
            except zeep.exceptions.Error as error:
                raise self._malformed() from error
            if not client.wsdl.services:
                raise self._malformed()
            self.work.cache[key] = client
        return self.work.cache[key]

    def _malformed(self):
        return MalformedAnswer(_("The platform's answer is cut off or no SOAP."))

    def get_api_headers(self):
        return {}

    def _read_answer(self, response):
        """Return the response itself: zeep reads it, and the faults in it too."""
        if 200 <= response.status_code < 300 or self._is_fault(response):
            return Answer(response, response.headers)
        return super()._read_answer(response)

    def _is_fault(self, response):
        """Return whether a status of failure only repeats what the body says."""
        if response.status_code not in (400, 500):
            return False
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        try:
            root = etree.fromstring(response.content or b"", parser=parser)
        except etree.XMLSyntaxError:
            return False
        return any(etree.QName(node).localname == "Fault" for node in root.iter("{*}*"))

    def _fault(self, fault):
        code = (fault.code or "").rpartition(":")[2]
        said = " ".join((fault.message or "").split())[:500]
        if code in self._fault_kinds:
            return self._fault_kinds[code](said)
        if code in ("Server", "Receiver"):
            return ServerError(_("The platform failed to answer. %s", said))
        return ValidationFailed(_("The platform refuses the data. %s", said))

    def test_connection(self):
        if self._test_operation:
            self.call(self._test_operation, repeatable=True)
        else:
            self._client()
        return True

    def _request_list(self, path, params):
        body = self.call(self._list_operation, params, repeatable=True)
        return Answer(body, {})

    def _open(self, body, envelope, kind):
        # An empty list is an element that isn't there.
        content = read_path(body, envelope) if envelope else body
        if kind is list and content in (None, {}):
            return []
        return super()._open(body, envelope, kind)

    # pylint: disable=method-required-super
    def read(self, external_id):
        arguments = {self._id_argument: external_id}
        body = self.call(self._read_operation, arguments, repeatable=True)
        record = self._open(body, self._record_envelope, dict)
        return self._with_children([record])[0]

    # pylint: disable=method-required-super
    def create(self, data, idempotency_key=None):
        body = self.call(self._create_operation, {self._record_argument: data})
        return self._open(body, self._record_envelope, dict)

    # pylint: disable=method-required-super
    def write(self, external_id, data):
        body = self.call(
            self._update_operation,
            {self._id_argument: external_id, self._record_argument: data},
        )
        return self._open(body, self._record_envelope, dict)

    # pylint: disable=method-required-super
    def unlink(self, external_id):
        return self.call(self._delete_operation, {self._id_argument: external_id})
