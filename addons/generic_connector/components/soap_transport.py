# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from urllib.parse import urlsplit, urlunsplit

from zeep.wsdl.utils import etree_to_string

from odoo import _

from ..exceptions import ConfigurationError
from .http_request import Request
from .http_send import Limits, send

#: Where the schemas lie that descriptions of services refer to by their names
SCHEMA_HOSTS = ("schemas.xmlsoap.org", "www.w3.org")
SCHEMA_LIMITS = Limits(connect=10, read=20, whole=60, size=10 * 1024 * 1024)


def origin(url):
    parts = urlsplit(url)
    return parts.scheme.lower(), parts.netloc.lower()


class SoapTransport:
    """What zeep asks for documents, over an adapter: its limits and its credentials.

    Nothing is read from files, and from no other hosts than the backend's own and
    those of the public schemas. Messages go to the backend's own host whatever the
    description says: behind a proxy it often names another one.
    """

    def __init__(self, adapter):
        self.adapter = adapter
        self.home = origin(adapter.build_url(""))
        #: Whether the next message may be sent again when its answer was lost
        self.repeatable = False

    def load(self, url):
        """Return the bytes of a description or schema."""
        if origin(url) == self.home:
            request = Request("GET", url, repeatable=True)
            return self.adapter._exchange(request).body.content
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or parts.hostname not in SCHEMA_HOSTS:
            raise ConfigurationError(
                _("The service's description refers to another host: %s", parts.netloc)
            )
        response = send(self.adapter.work.session, Request("GET", url), SCHEMA_LIMITS)
        return response.content

    def post(self, address, message, headers):
        """Send a message and return the response."""
        scheme, host = self.home
        request = Request(
            "POST",
            urlunsplit(urlsplit(address)._replace(scheme=scheme, netloc=host)),
            headers=dict(headers),
            body=message,
            repeatable=self.repeatable,
        )
        return self.adapter._exchange(request).body

    def post_xml(self, address, envelope, headers):
        return self.post(address, etree_to_string(envelope), headers)
