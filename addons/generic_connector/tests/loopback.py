# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit


class Received:
    """A request as the platform got it."""

    def __init__(self, handler, body):
        parts = urlsplit(handler.path)
        self.method = handler.command
        self.target = handler.path
        self.path = parts.path
        self.query = dict(parse_qsl(parts.query, keep_blank_values=True))
        self.headers = handler.headers
        self.body = body

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def form(self):
        return dict(parse_qsl(self.body.decode(), keep_blank_values=True))


class Platform:
    """A platform on the loopback, to be talked to over real sockets.

    ``on("GET", "/things", [])`` prepares an answer; several prepared for one path are
    given in turn and the last one is repeated. An answer is a body, a tuple of status,
    body and headers, or a function that is given the :class:`Received` request and
    returns one of them, or writes to its ``handler`` itself and returns None.
    """

    def __init__(self):
        self.received = []
        self._answers = {}
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler_class())
        self._server.daemon_threads = True
        thread = threading.Thread(target=self._server.serve_forever, args=[0.05])
        thread.daemon = True
        thread.start()

    @property
    def url(self):
        return "http://127.0.0.1:%s" % self._server.server_port

    def close(self):
        self._server.shutdown()
        self._server.server_close()

    def on(self, method, path, *answers):
        """Prepare the answers of a path, in place of earlier ones."""
        self._answers[(method, path)] = list(answers)

    def calls(self, path):
        """Return the requests for a path."""
        return [request for request in self.received if request.path == path]

    def _answer(self, request):
        with self._lock:
            self.received.append(request)
            answers = self._answers.get((request.method, request.path))
            if not answers:
                return 404, {"message": "nothing here"}, {}
            answer = answers.pop(0) if len(answers) > 1 else answers[0]
        return answer(request) if callable(answer) else answer

    def _handler_class(platform):  # pylint: disable=no-self-argument
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def _serve(self):
                size = int(self.headers.get("Content-Length") or 0)
                request = Received(self, self.rfile.read(size))
                request.handler = self
                answer = platform._answer(request)
                if answer is not None:
                    self._write(answer)

            def _write(self, answer):
                if not isinstance(answer, tuple):
                    answer = (200, answer, {})
                status, body, headers = answer
                if not isinstance(body, bytes):
                    body = json.dumps(body).encode()
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *args):
                """Keep the test's log clean."""

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _serve

        return Handler
