# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import json
from unittest.mock import patch
from urllib.parse import parse_qsl, urlsplit

import requests

from odoo.addons.component.tests.common import TransactionComponentCase

from ..components.authentication_oauth2 import OAuth2Code
from ..components.http import GenericHttp
from ..components.xml_body import read_xml


class Call:
    """A request that a test's platform received."""

    def __init__(self, method, url, request):
        self.method = method
        self.url = url
        self.path = urlsplit(url).path
        self.params = request.get("params") or {}
        self.headers = request.get("headers") or {}
        self.body = self._read_body(request.get("data"))

    def _read_body(self, data):
        """Return what was sent: XML, JSON, or a form, as requests for tokens are."""
        if not data:
            return None
        if "xml" in self.headers.get("Content-Type", ""):
            return read_xml(data)
        try:
            return json.loads(data)
        except ValueError:
            text = data.decode() if isinstance(data, bytes) else data
            return dict(parse_qsl(text))


class ConnectorCase(TransactionComponentCase):
    """Base of a connector's tests: answers take the place of the network.

    ``self.answer("GET", "/products.json", {"products": []})`` prepares an answer for
    calls whose path ends so; the last one prepared for a path is repeated.
    ``self.calls`` has what was asked. A call without an answer is a 404.
    """

    def setUp(self):
        super().setUp()
        self.answers = {}
        self.calls = []
        session = patch.object(requests.Session, "request", self._request)
        session.start()
        self.addCleanup(session.stop)
        # A call that fails is the test's own: it is not repeated behind its back.
        retries = patch.object(GenericHttp, "_retries", 0)
        retries.start()
        self.addCleanup(retries.stop)

    def allow_access(self, token="the token"):
        """Have every call made with a token, as after a person pressed Connect."""
        allowed = patch.object(
            OAuth2Code, "_obtain", lambda scheme, *__: scheme._grant(token)
        )
        allowed.start()
        self.addCleanup(allowed.stop)

    def answer(self, method, path, body, status=200, headers=None):
        """Prepare an answer; a body that is bytes is sent as it is."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        response = (status, content, headers or {})
        self.answers.setdefault((method, path), []).append(response)

    def answer_never(self, method, path, error):
        """Prepare a failure of the network instead of an answer."""
        self.answers.setdefault((method, path), []).append(error)

    def _request(self, method, url, **request):
        call = Call(method, url, request)
        self.calls.append(call)
        response = self._next_answer(call)
        if isinstance(response, Exception):
            raise response
        return self._response(*response)

    def _next_answer(self, call):
        for (method, path), prepared in self.answers.items():
            if method == call.method and call.path.endswith(path):
                return prepared.pop(0) if len(prepared) > 1 else prepared[0]
        return 404, b"{}", {}

    def _response(self, status, content, headers):
        response = requests.Response()
        response.status_code = status
        response._content = content
        response._content_consumed = True
        response.headers.update(headers)
        return response

    def sync(self, backend, entity, **options):
        """Import an entity at once and return the run."""
        direct = backend.with_context(queue_job__no_delay=True)
        getattr(direct, "sync_%s" % entity)(**options)
        return self.env["generic.sync.run"].search(
            [("generic_backend_id", "=", backend.generic_backend_id.id)], limit=1
        )
