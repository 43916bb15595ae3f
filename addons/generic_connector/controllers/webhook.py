# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import hmac
import json
import logging

from odoo import SUPERUSER_ID
from odoo.http import Response, request

from .webhook_events import WebhookEvents

_logger = logging.getLogger(__name__)

MAXIMUM_BODY_BYTES = 5 * 1024 * 1024
MAXIMUM_CHALLENGE_CHARACTERS = 1000
# As text, and never sniffed: what was sent to us is no page of ours.
TEXT_HEADERS = {
    "Content-Type": "text/plain; charset=utf-8",
    "X-Content-Type-Options": "nosniff",
}


class GenericWebhookController(WebhookEvents):
    """Receives deliveries: verify, store, queue, answer.

    A connector's controller inherits from this class **and** from
    ``http.Controller``, names its headers, and routes to :meth:`_receive`. This
    class is no controller itself: Odoo merges all controllers that share a parent
    controller into one class, so that two connectors would overwrite each other's
    attributes and routes.
    """

    _backend_model = None
    #: Other headers worth keeping with the delivery; never one with a secret
    _kept_headers = ()
    _maximum_body_bytes = MAXIMUM_BODY_BYTES
    #: The platform takes no answer that has a body
    _empty_answer = False
    #: The only member of a form by which the platform tries the address when a webhook
    #: is created; such a form is not signed
    _ping_member = None
    #: Query parameter whose value proves, sent back, that the address is ours; and the
    #: one whose value must be the backend's setting
    _challenge_parameter = None
    _challenge_secret_parameter = None
    _challenge_secret = "webhook_secret"

    def _receive(self, token):
        """Answer one delivery.

        An unknown token, an archived backend and a bad signature get the same
        answer, so that nothing is learned by trying. Errors that aren't expected
        here are left to Odoo: it answers 500, and the platform delivers again.
        """
        if self._is_ping():
            return self._answer_ready()
        body = self._read_body()
        if body is None:
            return self._answer(413, {"error": "too large"})
        backend = self._find_backend(token)
        signature = self._verified_signature(backend, body) if backend else None
        if signature is None:
            _logger.warning("Webhook refused on %s", self._backend_model)
            return self._answer(401, {"error": "unauthorized"})
        stored = [
            self._store(backend, event, signature)
            for event in self._events(body)
            if self._is_ours(backend, event)
        ]
        return self._answer(200, {"status": "accepted" if any(stored) else "duplicate"})

    def _store(self, backend, event, signature):
        """Store one event; return its record, empty for one that is stored already."""
        if backend._token_topic and self._topic(event) == backend._token_topic:
            return self._take_tokens(backend, event)
        # What was signed is the whole body, not one of its events.
        proof = False if self._several else signature
        return backend.env["generic.webhook"].receive(
            backend.generic_backend_id,
            event,
            dict(self._delivery_values(event), signature=proof),
        )

    def _take_tokens(self, backend, event):
        """Hand on the tokens of an event; what is stored of it doesn't have them."""
        stored = backend.env["generic.webhook"].receive(
            backend.generic_backend_id,
            b"{}",
            dict(self._delivery_values(event), signature=False),
        )
        if stored:
            backend._take_tokens(json.loads(event))
        return stored

    def _answer_check(self, token):
        """Answer a GET or HEAD; without a challenge it tells nothing of the token."""
        given = request.httprequest.args
        challenge = given.get(self._challenge_parameter or "")
        if challenge is None:
            return self._answer_ready()
        backend = self._find_backend(token)
        if not backend or not self._knows_secret(backend, given):
            return self._answer(401, {"error": "unauthorized"})
        return request.make_response(
            challenge[:MAXIMUM_CHALLENGE_CHARACTERS], TEXT_HEADERS
        )

    def _knows_secret(self, backend, given):
        if not self._challenge_secret_parameter:
            return True
        secret = backend._setting(self._challenge_secret)
        text = given.get(self._challenge_secret_parameter)
        if not secret or not text:
            return False
        return hmac.compare_digest(secret.encode(), text.encode())

    def _is_ping(self):
        """Whether this is the form by which the platform tries the address.

        Odoo has read forms already: no signature could be checked.
        """
        form = request.httprequest.form
        return bool(self._ping_member) and set(form) == {self._ping_member}

    def _read_body(self):
        """Return the body's bytes, or None if there are too many of them.

        A body that comes in chunks doesn't tell its length, and need not have an end.
        """
        limit = self._maximum_body_bytes
        if (request.httprequest.content_length or 0) > limit:
            return None
        chunks, size = [], 0
        while size <= limit:
            chunk = request.httprequest.stream.read(limit + 1 - size)
            if not chunk:
                return b"".join(chunks)
            chunks.append(chunk)
            size += len(chunk)
        return None

    def _find_backend(self, token):
        """Return the active backend whose token is exactly this one."""
        env = request.env(user=SUPERUSER_ID)
        backends = env[self._backend_model]
        if not token:
            return backends
        return backends.search([("webhook_token", "=", token)], limit=1)

    def _verified_signature(self, backend, body):
        """Return the delivery's signature, or None if it isn't the platform's.

        The backend's ``webhook.verifier`` component decides, also about the age of
        the delivery where the platform signs its time.

        :return: False where the platform's delivery has none worth keeping
        """
        headers = request.httprequest.headers
        with backend.work_on(backend._name) as work:
            verifier = work.component(usage="webhook.verifier")
            if verifier.verify(body, headers):
                return verifier.kept_signature(headers) or False
        return None

    def _headers_to_keep(self):
        names = (self._topic_header, self._delivery_header, self._triggered_header)
        names += self._kept_headers
        return {name: self._header(name) for name in names if self._header(name)}

    def _header(self, name):
        return request.httprequest.headers.get(name) if name else None

    def _answer_ready(self):
        return self._answer(200, {"status": "ready"})

    def _answer(self, status, content):
        if self._empty_answer:
            return Response(status=status)
        return request.make_json_response(content, status=status)
