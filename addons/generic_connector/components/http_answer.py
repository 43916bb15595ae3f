# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from collections import namedtuple

from odoo.addons.component.core import AbstractComponent

from ..exceptions import MalformedAnswer
from .http_body import read_body
from .http_errors import error_for, message_in_body, retry_after

#: What came back: the parsed body (None where there is none) and the headers
Answer = namedtuple("Answer", ["body", "headers"])


class GenericHttp(AbstractComponent):
    """What an answer says: a body, or which error."""

    _inherit = "generic.http"

    #: Path of the message in an error's body, or several that are tried in order
    _error_message_path = None
    #: Header with the number by which the platform's support finds a request
    _request_id_header = None
    _retry_after_header = "Retry-After"

    def _read_answer(self, response):
        """Return the Answer of a success.

        :raise ConnectorError: for everything else; override where a platform says
            in the body what others say by the status
        """
        status = response.status_code
        if 200 <= status < 300:
            return Answer(self._parse(response), response.headers)
        raise error_for(
            status,
            self._said(response),
            wait=retry_after(response.headers.get(self._retry_after_header)),
        )

    def _parse(self, response):
        content_type = response.headers.get("Content-Type") or ""
        return read_body(response.content, content_type)

    def _said(self, response):
        """Return the platform's message and the number of the request."""
        try:
            said = message_in_body(self._parse(response), self._error_message_path)
        except MalformedAnswer:
            said = ""
        request_id = response.headers.get(self._request_id_header or "")
        return "%s [%s]" % (said, request_id) if request_id else said
