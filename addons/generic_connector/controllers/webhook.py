# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import hashlib
import json
import logging

from odoo import SUPERUSER_ID
from odoo.http import request

_logger = logging.getLogger(__name__)

MAXIMUM_BODY_BYTES = 5 * 1024 * 1024


class GenericWebhookController:
    """Receives deliveries: verify, store, queue, answer.

    A connector's controller inherits from this class **and** from
    ``http.Controller``, names its headers, and routes to :meth:`_receive`. This
    class is no controller itself: Odoo merges all controllers that share a parent
    controller into one class, so that two connectors would overwrite each other's
    attributes and routes.
    """

    _backend_model = None
    _topic_header = None
    # Without a header for it, a delivery is known by a hash of topic and body.
    _delivery_header = None
    # Other headers worth keeping with the delivery; never one with a secret.
    _kept_headers = ()
    _maximum_body_bytes = MAXIMUM_BODY_BYTES

    def _receive(self, token):
        """Answer one delivery.

        An unknown token, an archived backend and a bad signature get the same
        answer, so that nothing is learned by trying. Errors that aren't expected
        here are left to Odoo: it answers 500, and the platform delivers again.
        """
        body = self._read_body()
        if body is None:
            return self._answer(413, {"error": "too large"})
        backend = self._find_backend(token)
        signature = self._verified_signature(backend, body) if backend else None
        if not signature:
            _logger.warning("Webhook refused on %s", self._backend_model)
            return self._answer(401, {"error": "unauthorized"})
        stored = backend.env["generic.webhook"].receive(
            backend.generic_backend_id,
            body,
            dict(self._delivery_values(body), signature=signature),
        )
        return self._answer(200, {"status": "accepted" if stored else "duplicate"})

    def _answer_health(self):
        """Answer a check by GET or HEAD, which tells nothing about the token."""
        return self._answer(200, {"status": "ready"})

    def _read_body(self):
        """Return the body's bytes, or None if there are too many of them."""
        if (request.httprequest.content_length or 0) > self._maximum_body_bytes:
            return None
        return request.httprequest.get_data()

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
        """
        headers = request.httprequest.headers
        with backend.work_on(backend._name) as work:
            verifier = work.component(usage="webhook.verifier")
            if verifier.verify(body, headers):
                return headers.get(verifier._signature_header)
        return None

    def _delivery_values(self, body):
        topic = self._topic(body)
        return {
            "event_type": topic,
            "delivery_id": self._delivery_id(topic, body),
            "headers": json.dumps(self._headers_to_keep()),
        }

    def _topic(self, body):
        """Return the topic; platforms that send it in the body override this."""
        return self._header(self._topic_header) or "unknown"

    def _delivery_id(self, topic, body):
        given = self._header(self._delivery_header)
        return given or hashlib.sha256(topic.encode() + b"\x00" + body).hexdigest()

    def _headers_to_keep(self):
        names = (self._topic_header, self._delivery_header) + self._kept_headers
        return {name: self._header(name) for name in names if self._header(name)}

    def _header(self, name):
        return request.httprequest.headers.get(name) if name else None

    def _answer(self, status, content):
        return request.make_json_response(content, status=status)
