# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import odoo
from odoo import SUPERUSER_ID, api
from odoo.tests import get_db_name, tagged
from odoo.tests.common import BaseCase

from odoo.addons.generic_connector.exceptions import CallsSuspended, NetworkError
from odoo.addons.generic_connector.tests.loopback import Platform

from .test_tokens import REFRESH


class Undone(Exception):
    """Rolls a worker's transaction back, as a failing job does."""


@tagged("post_install", "-at_install")
class TestConcurrency(BaseCase):
    """Works on committed data, as workers do."""

    def setUp(self):
        super().setUp()
        self.registry = odoo.registry(get_db_name())
        self.platform = Platform()
        self.addCleanup(self.platform.close)
        with self.registry.cursor() as cr:
            backend = api.Environment(cr, SUPERUSER_ID, {})["transport.backend"].create(
                {
                    "name": "Platform",
                    "url": self.platform.url,
                    "user": "me",
                    "secret": "secret",
                    "token": "first",
                }
            )
            self.backend_id = backend.id
        self.addCleanup(self.remove)
        self.used = []
        self.lock = threading.Lock()

    def remove(self):
        with self.registry.cursor() as cr:
            env = api.Environment(cr, SUPERUSER_ID, {})
            env["transport.backend"].browse(self.backend_id).unlink()

    def work(self, undo=False, **attributes):
        """Call once, as one worker does in its own transaction."""
        with self.registry.cursor() as cr:
            env = api.Environment(cr, SUPERUSER_ID, {})
            # The snapshot is older than what other workers do meanwhile.
            backend = env["transport.backend"].browse(self.backend_id)
            backend.name  # pylint: disable=pointless-statement
            with backend.work_on("transport.backend") as work:
                adapter = work.component_by_name("transport.adapter")
                adapter._retries = 0
                for name, value in attributes.items():
                    setattr(adapter, name, value)
                answer = adapter.get("/things")
            if undo:
                raise Undone()
            return answer

    def at_once(self, count, **attributes):
        """Return what each of several workers got or raised."""

        def run(_number):
            try:
                return self.work(**attributes)
            except Exception as error:
                return error

        with ThreadPoolExecutor(count) as pool:
            return list(pool.map(run, range(count)))

    def rotate(self, request):
        """Give out a token for a refresh token that is good once only."""
        time.sleep(0.1)
        given = request.form["refresh_token"]
        with self.lock:
            if given in self.used:
                return 400, {"error": "invalid_grant"}, {}
            self.used.append(given)
            number = len(self.used)
        return {
            "access_token": "access-%d" % number,
            "refresh_token": "refresh-%d" % number,
            "expires_in": 3600,
        }

    def accept(self, request):
        wanted = "access-%d" % len(self.used)
        good = request.headers["x-amz-access-token"] == wanted
        return [1] if good else (401, {}, {})

    def test_one_of_many_workers_refreshes(self):
        self.platform.on("POST", "/token", self.rotate)
        self.platform.on("GET", "/things", self.accept)
        answers = self.at_once(6, _auth=REFRESH)
        self.assertEqual(answers, [[1]] * 6)
        self.assertEqual(self.used, ["first"])

    def test_a_refreshed_token_outlives_a_rollback(self):
        self.platform.on("POST", "/token", self.rotate)
        self.platform.on("GET", "/things", self.accept)
        with self.assertRaises(Undone):
            self.work(undo=True, _auth=REFRESH)
        self.assertEqual(self.work(_auth=REFRESH), [1])
        self.assertEqual(self.used, ["first"])

    def test_workers_whose_token_is_refused_refresh_once(self):
        self.platform.on("POST", "/token", self.rotate)
        self.platform.on("GET", "/things", self.accept)
        self.work(_auth=REFRESH)
        with self.registry.cursor() as cr:
            cr.execute("UPDATE generic_token SET access_token = 'revoked'")
        answers = self.at_once(4, _auth=REFRESH)
        self.assertEqual(answers, [[1]] * 4)
        self.assertEqual(self.used, ["first", "refresh-1"])

    def test_workers_share_a_rate_limit(self):
        self.platform.on("GET", "/things", [1])
        limits = {"_rate_capacity": 2, "_rate_per_second": 10}
        started = time.monotonic()
        answers = self.at_once(8, **limits)
        self.assertEqual(answers, [[1]] * 8)
        # Two at once, six more at a tenth of a second each.
        self.assertGreater(time.monotonic() - started, 0.5)

    def test_one_of_many_workers_probes(self):
        self.platform.on("GET", "/things", [1])
        with self.registry.cursor() as cr:
            cr.execute(
                """
                INSERT INTO generic_circuit_breaker
                            (generic_backend_id, state, failures, openings, next_probe)
                     SELECT generic_backend_id, 'open', 5, 1, '2000-01-01'
                       FROM transport_backend WHERE id = %s
                """,
                [self.backend_id],
            )

        def answer_slowly(_request):
            time.sleep(0.5)
            return [1]

        self.platform.on("GET", "/things", answer_slowly)
        answers = self.at_once(5)
        self.assertEqual(sum(answer == [1] for answer in answers), 1)
        refused = [a for a in answers if isinstance(a, CallsSuspended)]
        self.assertEqual(len(refused), 4)
        self.assertEqual(self.work(), [1])

    def test_failures_are_counted_although_jobs_are_rolled_back(self):
        self.platform.on("GET", "/things", (500, {}, {}))
        self.at_once(3)
        self.assertIsInstance(self.at_once(1)[0], CallsSuspended)
        self.assertEqual(len(self.platform.received), 3)

    def test_a_platform_that_is_gone(self):
        self.platform.close()
        outcomes = self.at_once(3)
        self.assertTrue(all(isinstance(error, NetworkError) for error in outcomes))
