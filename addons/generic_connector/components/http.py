# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import json
import logging
import string
import time
from collections import namedtuple
from decimal import Decimal

import requests

from odoo import _

from odoo.addons.component.core import AbstractComponent

from ..exceptions import ConfigurationError, MalformedAnswer, NetworkError
from .http_errors import error_for, message_in_body, retry_after

_logger = logging.getLogger(__name__)

#: What came back: the parsed body (None where there is none) and the headers
Answer = namedtuple("Answer", ["body", "headers"])


class GenericHttp(AbstractComponent):
    """One HTTP call: address, credentials, limits, errors.

    Neither addresses with their parameters nor headers nor bodies are logged: they
    hold secrets and personal data.
    """

    _name = "generic.http"
    _inherit = "base.backend.adapter"

    #: Address below which all paths are; {names} are fields of the backend
    _base_url = "{url}"
    #: Scheme and settings of the credentials, see ``generic.authentication``
    _auth = None
    #: Path of the message in an error's body
    _error_message_path = None
    #: Header with the number by which the platform's support finds a request
    _request_id_header = None
    _retry_after_header = "Retry-After"
    #: Calls that may be made at once, and calls that may follow each second
    _rate_capacity = None
    _rate_per_second = None
    #: Seconds to connect, between two pieces of an answer, and for a whole answer
    _connect_timeout = 10
    _read_timeout = 60
    _call_timeout = 300
    _maximum_answer_bytes = 100 * 1024 * 1024

    def build_url(self, endpoint):
        """Return the full address of an endpoint."""
        parts = string.Formatter().parse(self._base_url)
        names = {name for __, name, __, __ in parts if name}
        values = {name: self.backend_record._setting(name) or "" for name in names}
        url = self._base_url.format(
            **{name: value.strip().rstrip("/") for name, value in values.items()}
        )
        if not all(values.values()) or not url.startswith(("https://", "http://")):
            raise ConfigurationError(
                _("The address “%s” is not complete. Correct it on the backend.", url)
            )
        return url + endpoint

    def get_api_headers(self):
        """Return the headers of every call; override to add some."""
        return {"Accept": "application/json"}

    def get(self, endpoint, params=None, **kwargs):
        return self.make_request("GET", endpoint, params=params, **kwargs)

    def post(self, endpoint, data=None, **kwargs):
        return self.make_request("POST", endpoint, data=data, **kwargs)

    def put(self, endpoint, data=None, **kwargs):
        return self.make_request("PUT", endpoint, data=data, **kwargs)

    def patch(self, endpoint, data=None, **kwargs):
        return self.make_request("PATCH", endpoint, data=data, **kwargs)

    def delete(self, endpoint, **kwargs):
        return self.make_request("DELETE", endpoint, **kwargs)

    def make_request(self, method, endpoint, params=None, data=None, full=False):
        """Call the platform and return the parsed body of its answer.

        :param params: query parameters
        :param data: what JSON can hold; Decimals are sent as texts
        :param full: return the whole :data:`Answer`, with its headers
        :raise ConnectorError: one of the exceptions of this addon
        """
        request = self._prepare(params, data)
        url = self.build_url(endpoint)
        self._wait_for_slot()
        started = time.monotonic()
        response = self._send(method, url, request, started)
        _logger.debug(
            "%s %s: %s in %.3f s",
            method,
            endpoint,
            response.status_code,
            time.monotonic() - started,
        )
        answer = self._read_answer(response, started)
        return answer if full else answer.body

    def _prepare(self, params, data):
        request = {"headers": self.get_api_headers(), "params": dict(params or {})}
        if data is not None:
            request["data"] = json.dumps(data, default=str).encode()
            request["headers"]["Content-Type"] = "application/json"
        if self._auth:
            scheme = self.component(usage="auth.%s" % self._auth["scheme"])
            scheme.apply(self._auth, request)
        return request

    def _wait_for_slot(self):
        """Wait for a turn among all workers that call this platform."""
        if self._rate_per_second:
            wait = self.env["generic.rate.limit"]._take_slot(
                self.backend_record, self._rate_capacity or 1, self._rate_per_second
            )
            time.sleep(wait)

    def _send(self, method, url, request, started):
        """Send without following redirects: they would carry the secrets along."""
        try:
            response = self.work.session.request(
                method,
                url,
                timeout=(self._connect_timeout, self._read_timeout),
                allow_redirects=False,
                stream=True,
                **request,
            )
            response._content = self._read_content(response, started)
            response._content_consumed = True
            return response
        except requests.exceptions.Timeout as error:
            raise NetworkError(_("The platform did not answer in time.")) from error
        except requests.exceptions.SSLError as error:
            raise ConfigurationError(
                _("The platform's certificate is not trusted. Check the address.")
            ) from error
        except (
            requests.exceptions.ConnectionError,
            requests.exceptions.ChunkedEncodingError,
            requests.exceptions.ContentDecodingError,
        ) as error:
            raise NetworkError(
                _("The platform can't be reached. Check the address and the network.")
            ) from error
        except (requests.exceptions.RequestException, ValueError) as error:
            raise ConfigurationError(
                _("The address or the credentials can't be sent. Check the backend.")
            ) from error

    def _read_content(self, response, started):
        """Read within limits: the read time-out alone starts anew with each byte."""
        pieces, size = [], 0
        for piece in response.iter_content(65536):
            pieces.append(piece)
            size += len(piece)
            if size > self._maximum_answer_bytes:
                raise MalformedAnswer(_("The platform's answer is too large."))
            if time.monotonic() - started > self._call_timeout:
                raise NetworkError(_("The platform took too long to answer."))
        return b"".join(pieces)

    def _read_answer(self, response, started):
        status = response.status_code
        if 200 <= status < 300:
            return Answer(self._parse(response), response.headers)
        raise error_for(
            status,
            self._said(response),
            wait=retry_after(response.headers.get(self._retry_after_header)),
        )

    def _parse(self, response):
        """Parse JSON; numbers with a point become Decimals, money stays exact."""
        if not response.content:
            return None
        try:
            return json.loads(response.content.decode("utf-8"), parse_float=Decimal)
        except ValueError as error:
            raise MalformedAnswer(
                _("The platform's answer is cut off or not JSON.")
            ) from error

    def _said(self, response):
        """Return the platform's message and the number of the request."""
        try:
            said = message_in_body(self._parse(response), self._error_message_path)
        except MalformedAnswer:
            said = ""
        request_id = response.headers.get(self._request_id_header or "")
        return "%s [%s]" % (said, request_id) if request_id else said
