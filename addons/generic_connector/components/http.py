# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import itertools
import logging
import random
import string
import time

from odoo import _

from odoo.addons.component.core import AbstractComponent

from ..exceptions import ConfigurationError, ConnectorError, RetryableConnectorError
from .http_body import CONTENT_TYPES, write_body
from .http_request import Request
from .http_send import Limits, send

_logger = logging.getLogger(__name__)

#: Methods that may be repeated when an answer was lost. DELETE is not among them:
#: the second one would be told that there is no such record.
REPEATABLE_METHODS = ("GET", "HEAD", "PUT", "OPTIONS")


class GenericHttp(AbstractComponent):
    """One HTTP call: address, credentials, limits, errors.

    Neither addresses with their parameters nor headers nor bodies are logged: they
    hold secrets and personal data.
    """

    _name = "generic.http"
    _inherit = "base.backend.adapter"

    #: Address below which all paths are; {names} are fields of the backend
    _base_url = "{url}"
    #: Headers of every call; {names} are fields of the backend, and a header whose
    #: field is empty is left out
    _headers = {}
    #: How a body is written: json, form or xml
    _body_format = "json"
    #: Header with the key by which the platform knows a repeated creation
    _idempotency_header = None
    #: Seconds to connect, between two pieces of an answer, and for a whole call
    _connect_timeout = 10
    _read_timeout = 60
    _call_timeout = 300
    _maximum_answer_bytes = 100 * 1024 * 1024
    #: Tries after the first one within a call, and the longest wait before one of them
    _retries = 2
    _retry_seconds = 3.0

    def build_url(self, endpoint):
        """Return the full address of an endpoint."""
        url = self.fill(self._base_url)
        if not url.startswith(("https://", "http://")):
            raise self._incomplete(url)
        return url + (self.fill(endpoint) if "{" in endpoint else endpoint)

    def fill(self, template):
        """Return a text with its {names} replaced by settings of the backend."""
        parts = string.Formatter().parse(template)
        names = {name for __, name, __, __ in parts if name}
        values = {name: self.backend_record._setting(name) or "" for name in names}
        text = template.format(
            **{name: value.strip().rstrip("/") for name, value in values.items()}
        )
        if not all(values.values()):
            raise self._incomplete(text)
        return text

    def _incomplete(self, text):
        return ConfigurationError(
            _("The address “%s” is not complete. Correct it on the backend.", text)
        )

    def get_api_headers(self):
        """Return the headers of every call; override to add some."""
        headers = {"Accept": "application/json"}
        for name, template in self._headers.items():
            try:
                headers[name] = self.fill(template)
            except ConfigurationError:
                continue
        return headers

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

    def make_request(
        self, method, endpoint, params=None, data=None, full=False, **options
    ):
        """Call the platform and return the parsed body of its answer.

        :param params: query parameters
        :param data: the body, see ``write_body``
        :param full: return the whole ``Answer``, with its headers
        :param options: ``idempotency_key``, by which the platform knows a creation
            that it has already made; ``repeatable``, True where a call may be
            repeated although its method says nothing of it
        :raise ConnectorError: one of the exceptions of this addon
        """
        answer = self._exchange(
            self._prepare(method, endpoint, params, data, **options)
        )
        return answer if full else answer.body

    def _prepare(
        self, method, endpoint, params, data, idempotency_key=None, repeatable=False
    ):
        request = Request(
            method,
            self.build_url(endpoint),
            endpoint=endpoint,
            params=params,
            headers=self.get_api_headers(),
        )
        if data is not None:
            request.body = write_body(data, self._body_format)
            request.headers["Content-Type"] = CONTENT_TYPES[self._body_format]
        knows = bool(idempotency_key and self._idempotency_header)
        if knows:
            request.headers[self._idempotency_header] = idempotency_key
        request.repeatable = repeatable or knows or method in REPEATABLE_METHODS
        return request

    def _exchange(self, request):
        """Call, again where it is safe and worth waiting, and return the Answer.

        What can't be mended within a few seconds is left to the queue.
        """
        deadline = time.monotonic() + self._call_timeout
        for tries in itertools.count():
            try:
                return self._attempt(request.again(), deadline)
            except RetryableConnectorError as error:
                wait = self._wait_before_retry(request, error, tries)
                if wait is None or time.monotonic() + wait > deadline:
                    raise
                time.sleep(wait)

    def _wait_before_retry(self, request, error, tries):
        """Return the seconds to wait before the next try, None for no other try."""
        # Who is told to wait has not been served, whatever the method.
        safe = request.repeatable or error.status == 429
        if not safe or tries >= self._retries:
            return None
        if error.seconds:
            return error.seconds if error.seconds <= self._retry_seconds else None
        return random.uniform(0.1, min(2**tries, self._retry_seconds))

    def _attempt(self, request, deadline):
        """Call once, within all limits, and return the Answer."""
        admission = self._admit(request)
        try:
            response = self._call_authenticated(request, deadline)
            self._note_usage(response, admission.limit)
            answer = self._read_answer(response)
        except ConnectorError as error:
            self._note_failure(error, admission)
            raise
        self._note_success(admission)
        return answer

    def _send(self, request, deadline):
        started = time.monotonic()
        limits = Limits(
            self._connect_timeout,
            self._read_timeout,
            deadline - started,
            self._maximum_answer_bytes,
        )
        response = error = None
        try:
            response = send(self.work.session, request, limits)
        except ConnectorError as problem:
            error = problem
            raise
        finally:
            self._note_exchange(request, response, error, time.monotonic() - started)
        return response

    def _note_exchange(self, request, response, error, seconds):
        """Log one call, without anything that could be secret or personal."""
        outcome = response.status_code if response is not None else type(error).__name__
        _logger.debug(
            "%s %s: %s in %.3f s", request.method, request.endpoint, outcome, seconds
        )
